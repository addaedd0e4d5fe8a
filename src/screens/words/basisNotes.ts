import { withThousands, fenToYuanText, tidyDecimals } from '../../interview/decimal.ts'
import { subsidyOn, type SubsidyFigure } from '../../policy/figures/subsidies.ts'
import { quickAidSource } from '../../policy/programmes/temporary.ts'
import { tekunGuideline } from '../../policy/programmes/tekun.ts'
import { rulesOf } from '../../policy/provinces/provinces.ts'
import { sourceOf, type SourceId } from '../../policy/sources/sources.ts'
import type { Family } from './family.ts'
import type { FigureWords } from './figureNotes.ts'
import { withinReach, type ToldProgramme } from './resultGroups.ts'
import type { Words } from './words.ts'

/** A figure besides the standard that a shown sum rests on, as FigureNote shows it. */
export type BasisWords = Pick<FigureWords, 'label' | 'value' | 'facts' | 'warning'> & { readonly id: string }

/** Every such figure of the programmes within reach: value, date, source and how sure it is. */
export function basisNotes(words: Words, family: Family): readonly BasisWords[] {
  return withinReach(family).flatMap((programme) => notesOf(words, family, programme))
}

function notesOf(
  words: Words,
  { structure }: Family,
  { id, onceAtMost }: ToldProgramme,
): readonly BasisWords[] {
  switch (id) {
    case 'tekun':
      if (rulesOf(structure.place).tekunTenths === null) return []
      return [
        { ...stated(words, 'tekun', tekunGuideline), warning: words.say('figure.tekun.warning') },
        stated(words, 'tekunCare', tekunGuideline),
      ]
    case 'disabilityLiving':
    case 'disabilityCare': {
      if (rulesOf(structure.place).disability === 'notFound') return []
      const figure = subsidyOn(id, structure.asOf)
      return figure === null ? [] : [subsidy(words, figure)]
    }
    case 'temporary':
      return onceAtMost === null ? [] : [stated(words, 'quickAid', quickAidSource)]
    case 'dibao':
    case 'alone':
    case 'edge':
    case 'rigid':
      return []
  }
}

/** What a document says in words. */
function stated(words: Words, id: 'tekun' | 'tekunCare' | 'quickAid', source: SourceId): BasisWords {
  const { say, date } = words
  return {
    id,
    label: say(`figure.${id}.label`),
    value: say(`figure.${id}.value`),
    facts: [
      { label: say('figure.label.date'), text: date(sourceOf(source).date) },
      ...sourceFacts(words, source, sourceOf(source).confidence),
    ],
    warning: undefined,
  }
}

function subsidy(
  words: Words,
  { id, from, kind, fenPerMonth, source, confidence }: SubsidyFigure,
): BasisWords {
  const { say, date } = words
  const amount = withThousands(tidyDecimals(fenToYuanText(fenPerMonth)))
  return {
    id,
    label: say(`programme.${id}.name`),
    value: say('figure.atLeast', { amount: say('amount.perPerson', { amount }) }),
    facts: [
      { label: say('figure.label.date'), text: say('result.inForce', { date: date(from) }) },
      { label: say('figure.label.kind'), text: say(`figure.kind.${kind}`) },
      ...sourceFacts(words, source, confidence),
    ],
    warning: undefined,
  }
}

function sourceFacts({ say, chinese }: Words, source: SourceId, confidence: string): FigureWords['facts'] {
  const { title, titleEn } = sourceOf(source)
  return [
    { label: say('figure.label.source'), text: chinese ? title : titleEn },
    {
      label: say('figure.label.confidence'),
      text: say(confidence === 'B' ? 'confidence.B' : 'confidence.A'),
    },
  ]
}
