/** The day the app was built, in Hebei: no clock can rightly be before it. Set in vite.config.ts. */
declare const __BUILT_ON__: `${number}-${number}-${number}`
/** The last day on which a figure was looked up. */
declare const __FIGURES_CHECKED__: `${number}-${number}-${number}`
