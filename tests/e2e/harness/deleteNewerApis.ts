/** Runs in the page before any script of it: takes away what Chrome 86 and Safari 14.0 do not have. */
export function deleteNewerApis(): void {
  const gone: readonly (readonly [object, readonly string[]])[] = [
    [Object, ['hasOwn', 'groupBy']],
    [Map, ['groupBy']],
    [Promise, ['withResolvers', 'try']],
    [Array, ['fromAsync']],
    [
      Array.prototype,
      [
        'at',
        'findLast',
        'findLastIndex',
        'toSorted',
        'toReversed',
        'toSpliced',
        'with',
        'group',
        'groupToMap',
      ],
    ],
    [String.prototype, ['at', 'isWellFormed', 'toWellFormed']],
    [Object.getPrototypeOf(Uint8Array.prototype), ['at', 'findLast', 'toSorted', 'toReversed', 'with']],
    [Set.prototype, ['union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom']],
    [Crypto.prototype, ['randomUUID']],
    [AbortSignal, ['timeout', 'any', 'abort']],
    [URL, ['canParse', 'parse']],
    [Intl, ['Segmenter', 'ListFormat', 'DurationFormat', 'supportedValuesOf']],
    [Document.prototype, ['startViewTransition', 'adoptedStyleSheets']],
    [Element.prototype, ['checkVisibility', 'setHTMLUnsafe', 'moveBefore']],
    [HTMLElement.prototype, ['inert', 'showPopover', 'togglePopover', 'attachInternals']],
    [
      window,
      [
        ...[
          'structuredClone',
          'WeakRef',
          'FinalizationRegistry',
          'scheduler',
          'navigation',
          'Iterator',
          'trustedTypes',
        ],
        ...[
          'requestIdleCallback',
          'cancelIdleCallback',
          'BroadcastChannel',
          'CloseWatcher',
          'HTMLDialogElement',
        ],
      ],
    ],
  ]
  for (const [holder, names] of gone) for (const name of names) Reflect.deleteProperty(holder, name)
}
