/**
 * The security headers of production: the one place they are written down.
 *
 * `public/_headers` (read by common static hosts), the preview server and the policy that the build
 * writes into index.html all come from here.
 */

const contentSecurityPolicy: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  // data: for the signs drawn by the style sheet, which must not be fetched when they first show.
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  // Vue wraps its own compiled templates in a policy of that name, and the address of the service worker, which never
  // changes, goes through the other; no further one may be created.
  'trusted-types': 'vue offline',
}

/** Every feature that asks something of the device or the person. Only copying text is ever wanted. */
const switchedOff = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
]

const asPolicy = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')

/** The same policy for a <meta> element, for hosts that send no headers; browsers refuse `frame-ancestors` there. */
export const metaContentSecurityPolicy = asPolicy(
  Object.fromEntries(Object.entries(contentSecurityPolicy).filter(([name]) => name !== 'frame-ancestors')),
)

export interface HeaderRule {
  /** A path, or a path ending in `*` for everything that starts with it. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
}

const askEachTime = { 'Cache-Control': 'no-cache' }

export const headerRules: readonly HeaderRule[] = [
  {
    path: '/*',
    headers: {
      'Content-Security-Policy': asPolicy(contentSecurityPolicy),
      'Permissions-Policy': [...switchedOff.map((feature) => `${feature}=()`), 'clipboard-write=(self)'].join(
        ', ',
      ),
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
    },
  },
  { path: '/', headers: askEachTime },
  { path: '/index.html', headers: askEachTime },
  { path: '/site.json', headers: askEachTime },
  { path: '/service-worker.js', headers: askEachTime },
  // Names under assets/ carry a hash of the content, so they never change.
  { path: '/assets/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
]

/** The headers for one request path (starting with `/`, without the query). Later rules add to earlier ones. */
export function headersFor(path: string): Record<string, string> {
  const matches = (rule: HeaderRule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path
  return Object.fromEntries(headerRules.filter(matches).flatMap((rule) => Object.entries(rule.headers)))
}

/** The text of `public/_headers`. */
export function headersFile(): string {
  return headerRules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('')
}
