import { fenToYuanText, tidyDecimals, withThousands } from '../../interview/decimal.ts'
import type { ContextAverage } from '../../policy/figures/contextRow.ts'
import type { FigureConfidence } from '../../policy/figures/figure.ts'
import { isLocal, type KnownFigure } from '../../policy/figures/local.ts'
import type { SubsidyFigure } from '../../policy/figures/subsidies.ts'
import { figureId, subsidyNumber } from '../../policy/listing/figureId.ts'
import type { ListedFigure } from '../../policy/listing/listing.ts'
import {
  countiesOf,
  HEBEI,
  lineageOf,
  placeOf,
  prefectures,
  type PlaceCode,
} from '../../policy/places/places.ts'
import { sourceOf, type SourceId } from '../../policy/sources/sources.ts'
import { sourceFacts } from '../words/figureSource.ts'
import { placeName } from '../words/placeName.ts'
import type { Words } from '../words/words.ts'
import { entryOf, type RuleEntry, type RuleGroup } from './entry.ts'

/** Standards by prefecture, those of the province and its subsidies first; in each the newest first. */
export function figureGroups(
  words: Words,
  figures: readonly ListedFigure[],
  subsidies: readonly SubsidyFigure[],
): readonly RuleGroup[] {
  return [placeOf(HEBEI), ...prefectures()]
    .map(({ code }) => code)
    .map((code) => ({
      id: code,
      title: placeName(words, code),
      entries: [
        ...figures
          .filter(({ figure }) => groupOf(figure) === code)
          .sort((a, b) => newerFirst(a.figure.from, b.figure.from))
          .map((listed) => figureEntry(words, listed)),
        ...(code === HEBEI ? subsidies.map((subsidy) => subsidyEntry(words, subsidy)) : []),
      ],
    }))
    .filter(({ entries }) => entries.length > 0)
}

/** The averages of income and dwelling area, the newest first. */
export function averageGroup(words: Words, averages: readonly ContextAverage[]): RuleGroup {
  return {
    id: 'averages',
    title: words.say('rules.averages.group'),
    entries: [...averages]
      .sort((a, b) => Number(b.period) - Number(a.period))
      .map((average) => averageEntry(words, average)),
  }
}

const newerFirst = (one: string, other: string): number => (one === other ? 0 : one < other ? 1 : -1)

/** The prefecture of the first place; a county that answers to the province stands under Hebei. */
function groupOf({ places: [first] }: KnownFigure): PlaceCode {
  return lineageOf(first ?? HEBEI).find((code) => placeOf(code).level !== 'county') ?? HEBEI
}

function figureEntry(words: Words, { figure, standing }: ListedFigure): RuleEntry {
  const { say, date } = words
  const { from, until, kind, value, unit, area, places } = figure
  const number = figureId(figure)
  const own = isLocal(figure)
  const amount = withThousands(tidyDecimals(value))
  return entryOf(
    {
      id: `figure-${own ? 'own-' : ''}${number}`,
      title: places.map((code) => placeName(words, code)).join(say('app.separator')),
      figure: {
        value: say(`rules.figures.value.${unit === 'yuan/month' ? 'month' : 'year'}`, { amount }),
        facts: [
          { label: say('rules.figures.area.label'), text: say(`rules.figures.area.${area}`) },
          { label: say('figure.label.kind'), text: say(`figure.kind.${kind}`) },
          {
            label: say('figure.label.date'),
            text: kind === 'average' ? date(from) : say('result.inForce', { date: date(from) }),
          },
          ...(until === undefined ? [] : [{ label: say('rules.figures.end'), text: date(until) }]),
          ...sourceFacts(words, figure),
          ...(standing === null
            ? []
            : [
                {
                  label: say('rules.figures.standing.label'),
                  text: say(`rules.figures.standing.${standing}`),
                },
              ]),
        ],
        // Mistakes in a centre's own figure are told to the centre, whose telephone stands on every page.
        report: own ? undefined : { number, summary: say('rules.report.title', { id: number }) },
      },
    },
    [from, ...coveredNames(words, figure)],
  )
}

function subsidyEntry(words: Words, subsidy: SubsidyFigure): RuleEntry {
  const { say, date } = words
  const { id, from, kind, fenPerMonth, source, confidence } = subsidy
  const number = subsidyNumber(subsidy)
  return entryOf(
    {
      id: `figure-${number}`,
      title: say(`programme.${id}.name`),
      figure: {
        value: say('rules.figures.value.month', { amount: withThousands(fenToYuanText(fenPerMonth)) }),
        facts: [
          { label: say('figure.label.place'), text: placeName(words, HEBEI) },
          { label: say('figure.label.kind'), text: say(`figure.kind.${kind}`) },
          { label: say('figure.label.date'), text: say('result.inForce', { date: date(from) }) },
          ...projectSource(words, source, confidence),
        ],
        report: { number, summary: say('rules.report.title', { id: number }) },
      },
    },
    [from],
  )
}

function averageEntry(words: Words, average: ContextAverage): RuleEntry {
  const { say } = words
  const { measure, scope, population, period, value, unit, source, confidence } = average
  const amount = withThousands(tidyDecimals(value))
  return entryOf({
    id: `average-${measure}-${scope}-${population}-${period}`,
    title: say(`rules.averages.of.${measure}.${scope}.${population}`),
    figure: {
      value: say(unit === 'yuan/year' ? 'rules.figures.value.year' : 'rules.averages.area', { amount }),
      facts: [
        { label: say('figure.label.kind'), text: say('figure.kind.average') },
        { label: say('figure.label.date'), text: say('rules.averages.year', { year: period }) },
        ...projectSource(words, source, confidence),
      ],
    },
  })
}

function projectSource({ say, chinese }: Words, source: SourceId, confidence: FigureConfidence) {
  const { title, titleEn } = sourceOf(source)
  return [
    { label: say('figure.label.source'), text: chinese ? title : titleEn },
    {
      label: say('figure.label.confidence'),
      text: say(confidence === 'B' ? 'confidence.B' : 'confidence.A'),
    },
  ]
}

/**
 * Names under which someone looks for a figure: its places, what they answer to, and every county that it is about. An
 * average of the whole province is about none of them.
 */
function coveredNames(words: Words, { kind, places }: KnownFigure): readonly string[] {
  const codes = places.flatMap((code) => {
    const isVague = code === HEBEI && kind === 'average'
    const below = isVague ? [] : countiesOf(code).map((county) => county.code)
    return [code, ...[code, ...below].flatMap(lineageOf).filter((above) => above !== HEBEI)]
  })
  // In another language the Chinese names, which stand on every notice, are found too.
  return [...new Set(codes)].flatMap((code) => [placeName(words, code), placeOf(code).name])
}
