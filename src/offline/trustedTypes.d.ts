/** The part of Trusted Types that we use; TypeScript's own library does not have it yet. */
interface TrustedScriptURL {
  toString(): string
}

interface TrustedTypePolicyFactory {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: () => string },
  ): { createScriptURL(wanted: string): TrustedScriptURL }
}

interface Window {
  /** Missing in browsers that know no trusted types. */
  readonly trustedTypes?: TrustedTypePolicyFactory
}

interface ServiceWorkerContainer {
  register(
    address: TrustedScriptURL | string,
    options?: RegistrationOptions,
  ): Promise<ServiceWorkerRegistration>
}
