import { isLocal, type KnownFigure } from '../../policy/figures/local.ts'
import { sourceOf } from '../../policy/sources/sources.ts'
import type { Words } from './words.ts'

/** Who publishes a figure that is not of this project's own data, in a sentence; undefined for one that is. */
export function publishedBy({ say }: Words, figure: KnownFigure): string | undefined {
  return isLocal(figure) ? say('operator.publishedBy', { operator: figure.publisher }) : undefined
}

/** Where a figure is from, in one text. */
export function figureSource(words: Words, figure: KnownFigure): string {
  if (isLocal(figure)) {
    const { title, posted, date } = figure.source
    const named = { title, posted, date: words.date(date), operator: figure.publisher }
    return words.say('operator.source', named)
  }
  const { title, titleEn } = sourceOf(figure.source)
  return words.chinese ? title : titleEn
}

/** The lines that say whether to trust a figure: who publishes it, from what, and how sure that is. */
export function sourceFacts(
  words: Words,
  figure: KnownFigure,
): readonly { readonly label: string; readonly text: string }[] {
  const { say } = words
  const source = { label: say('figure.label.source'), text: figureSource(words, figure) }
  const confidence = isLocal(figure)
    ? say('operator.confidence')
    : say(figure.confidence === 'B' ? 'confidence.B' : 'confidence.A')
  return [source, { label: say('figure.label.confidence'), text: confidence }]
}
