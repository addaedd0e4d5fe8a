/** What the page and its service worker call things; both are built apart and must agree, build after build. */

/** The address of the worker beside the page. Fixed for ever: phones ask there for every later build. */
export const WORKER_FILE = 'service-worker.js'

/** The figures of a build, kept only to be compared with those of the next. */
export const FIGURES_FILE = 'figures.json'

/** Tells a waiting worker that nobody is in the middle of anything. */
export const TAKE_OVER = 'takeOver'

/** Caches of the site at `scope` only: another copy of it may stand in another folder of the same origin. */
const cachesOf = (scope: string): string => `neng-shenqing-ma ${new URL(scope).pathname}`

/** What the name of each cache that holds a whole build begins with; browsers list the oldest first. */
export const buildCaches = (scope: string): string => `${cachesOf(scope)} build `

/** The cache of what a centre puts beside the site and may change at any time. */
export const centreCache = (scope: string): string => `${cachesOf(scope)} centre`
