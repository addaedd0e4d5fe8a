/** One sentence on screen: its words, the block it stands in, and its language. */
export interface Sentence {
  readonly text: string
  readonly element: Element
  readonly lang: string
}

/**
 * What is not told: fields one types in, and links that stand beside every line. Words that only a screen reader is
 * given repeat what can be seen.
 */
const untold = 'script, style, svg, input, select, textarea, .link-button, .visually-hidden, [data-untold]'

/** After a full stop; in English only where a new sentence begins, so that "no. 5" stays whole. */
const ends = /([。！？]+[”’）]*|[.!?]+[”’)]*(?=\s+[A-Z“]))/g

/**
 * What stands on screen inside `root` as sentences, in the order of reading: a heading before its text, a choice
 * with its label and hint, the line of a closed box but nothing in it.
 */
export function sentencesOf(root: Element): readonly Sentence[] {
  const found: Sentence[] = []
  let block = root
  let words = ''

  const flush = () => {
    const lang = block.closest('[lang]')?.getAttribute('lang') ?? ''
    for (const part of words.replace(/\s+/g, ' ').replace(ends, '$1\n').split('\n')) {
      const text = part.trim()
      // What has neither letter nor figure is a sign or a bullet.
      if (/[\p{L}\p{N}]/u.test(text)) found.push({ text, element: block, lang })
    }
    words = ''
  }
  const walk = (element: Element) => {
    const { display, visibility } = getComputedStyle(element)
    if (display === 'none' || visibility === 'hidden') return
    const outer = block
    const isBlock = !display.startsWith('inline') && display !== 'contents'
    if (isBlock) {
      flush()
      block = element
    }
    for (const child of element.childNodes) {
      if (child instanceof Text) words += child.data
      else if (child instanceof Element && isTold(child, element)) walk(child)
    }
    if (isBlock) {
      flush()
      block = outer
    }
  }
  walk(root)
  flush()
  return found
}

function isTold(child: Element, parent: Element): boolean {
  const isFolded = parent.matches('details:not([open])') && !child.matches('summary')
  return !isFolded && !child.matches(untold)
}
