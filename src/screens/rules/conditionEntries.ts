import type { Citation } from '../../policy/index.ts'
import { programmeIds, type ProgrammeId } from '../../policy/index.ts'
import type { ListedCondition } from '../../policy/listing/conditions.ts'
import type { ListedProvince } from '../../policy/listing/provinces.ts'
import type { ListedRule } from '../../policy/listing/listing.ts'
import { sourceOf } from '../../policy/sources/sources.ts'
import { citationWords } from '../words/citationWords.ts'
import { placeName } from '../words/placeName.ts'
import type { Words } from '../words/words.ts'
import { entryOf, type EntrySource, type RuleGroup } from './entry.ts'

/** What has to be met, programme by programme. */
export function conditionGroups(
  words: Words,
  conditions: readonly ListedCondition[],
  isOneDay: boolean,
): readonly RuleGroup[] {
  const { say, date } = words
  return programmeIds
    .map((programme) => {
      const name = say(`programme.${programme}.name`)
      const entries = conditions
        .filter((condition) => condition.programme === programme)
        .map(({ id, since, until, citations }) =>
          entryOf(
            {
              id: `condition-${programme}-${id}`,
              title: say(`condition.${id}.name`),
              lines: [say(`condition.${id}.explain`)],
              notes: [
                ...(since === null ? [] : [say('rules.conditions.since', { date: date(since) })]),
                ...(until === null ? [] : [say('rules.conditions.until', { date: date(until) })]),
              ],
              sources: sourcesOf(words, citations, isOneDay),
            },
            [name],
          ),
        )
      return { id: programme, title: name, entries }
    })
    .filter(({ entries }) => entries.length > 0)
}

/** What other provinces have of their own: conditions, and what is told besides. */
export function provinceGroups(
  words: Words,
  provinces: readonly ListedProvince[],
  isOneDay: boolean,
): readonly RuleGroup[] {
  const { say } = words
  const nameOf = (programme: ProgrammeId | null) =>
    programme === null ? [] : [say(`programme.${programme}.name`)]
  return provinces.map(({ place, conditions, notes }) => {
    const title = placeName(words, place)
    return {
      id: place,
      title,
      entries: [
        ...conditions.map(({ programme, id, citations }) =>
          entryOf(
            {
              id: `condition-${place}-${programme}-${id}`,
              title: [...nameOf(programme), say(`condition.${id}.name`)].join(say('app.separator')),
              lines: [say(`condition.${id}.explain`)],
              sources: sourcesOf(words, citations, isOneDay),
            },
            [title],
          ),
        ),
        ...notes.map(({ id, programme, citations }) =>
          entryOf(
            {
              id: `note-${id}`,
              title: [...nameOf(programme), say('provinceNote.title', { place: title })].join(
                say('app.separator'),
              ),
              lines: [say(`provinceNote.${id}`)],
              sources: sourcesOf(words, citations, isOneDay),
            },
            [title],
          ),
        ),
      ],
    }
  })
}

/** What the texts leave open: the question to put to the office, and why it is open. */
export function openRuleGroup(words: Words, rules: readonly ListedRule[], isOneDay: boolean): RuleGroup {
  const { say } = words
  return {
    id: 'openRules',
    title: say('rules.openRules.group'),
    entries: rules.map(({ id, citations }) =>
      entryOf({
        id: `rule-${id}`,
        title: say(`openRule.${id}.title`),
        lines: [
          say('rules.openRules.ask', { question: say(`openRule.${id}.ask`) }),
          say(`openRule.${id}.why`),
        ],
        sources: sourcesOf(words, citations, isOneDay),
      }),
    ),
  }
}

/** What still holds comes first. */
function sourcesOf(words: Words, citations: readonly Citation[], isOneDay: boolean): readonly EntrySource[] {
  const endedLast = [...citations].sort((a, b) => Number(a.until !== null) - Number(b.until !== null))
  return endedLast.map((citation) => {
    const told = citationWords(words, citation)
    const span = isOneDay ? undefined : spanOf(words, citation)
    return { ...told, word: words.say('result.source'), id: `${told.id}.${citation.since ?? ''}`, span }
  })
}

/** From when to when, where that is not just as long as the document has been in force, which stands beside it. */
function spanOf({ say, date }: Words, { source, since, until }: Citation): string | undefined {
  const later = since === null || since === sourceOf(source).date ? null : since
  if (until === null) return later === null ? undefined : say('rules.cited.since', { date: date(later) })
  return later === null
    ? say('rules.cited.until', { date: date(until) })
    : say('rules.cited.between', { date: date(later), end: date(until) })
}
