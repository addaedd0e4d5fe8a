import type { Component, InjectionKey, Ref } from 'vue'
import type { SiteProblem } from '../../centre/problem.ts'
import type { Site } from '../../centre/site.ts'

export interface SiteState {
  readonly site: Site
  /** What is wrong with site.json. */
  readonly problems: readonly SiteProblem[]
  /** The entries of the centre's own figures, as they stand in the file. */
  readonly figures?: readonly unknown[]
  /** The file itself; undefined where it could not be read. */
  readonly content?: unknown
  /** Tells the operator what to mend, once that has been fetched; until then the fields are named alone. */
  readonly notice?: Component | undefined
}

/** The defaults while the page is being taken over, the content of site.json right after. */
export const siteKey: InjectionKey<Readonly<Ref<SiteState>>> = Symbol('site')
