import type { IsoDate } from '../../policy/calendar.ts'
import type { LocalFigure } from '../../policy/figures/local.ts'
import { listing } from '../../policy/listing/listing.ts'
import type { Words } from '../words/words.ts'
import { backgroundGroups } from './backgroundEntries.ts'
import { conditionGroups, openRuleGroup, provinceGroups } from './conditionEntries.ts'
import { documentGroups } from './documentEntries.ts'
import type { RuleGroup, RuleSection } from './entry.ts'
import { averageGroup, figureGroups } from './figureEntries.ts'

/**
 * Everything on the page, in words: what held on a day, or everything where none is given.
 * @param local what the centre publishes besides
 */
export function ruleSections(
  words: Words,
  asOf: IsoDate | null,
  local: readonly LocalFigure[],
): readonly RuleSection[] {
  const plain = remembered(words.say)
  const told: Words = {
    ...words,
    say: (key, values) => (values === undefined ? plain(key) : words.say(key, values)),
    date: remembered(words.date),
  }
  const { say } = told
  const isOneDay = asOf !== null
  const { conditions, provinces, openRules, figures, subsidies, averages, sources } = listing(asOf, local)
  const section = (id: string, groups: readonly RuleGroup[], note?: string): RuleSection => ({
    id,
    title: say(`rules.${id}.title`),
    note,
    groups: groups.filter(({ entries }) => entries.length > 0),
  })
  return [
    section('conditions', conditionGroups(told, conditions, isOneDay)),
    section('provinces', provinceGroups(told, provinces, isOneDay), say('rules.provinces.note')),
    section('openRules', [openRuleGroup(told, openRules, isOneDay)]),
    section('figures', figureGroups(told, figures, subsidies), say('rules.figures.note')),
    section('averages', [averageGroup(told, averages)], say('rules.averages.note')),
    section('documents', documentGroups(told, sources)),
    section('background', backgroundGroups(told), say('rules.background.note')),
  ].filter(({ groups }) => groups.length > 0)
}

/** Says each thing once: the same labels and dates stand at hundreds of figures, and looking them up is quicker. */
function remembered(tell: (what: string) => string): (what: string) => string {
  const known = new Map<string, string>()
  return (what) => {
    const text = known.get(what) ?? tell(what)
    known.set(what, text)
    return text
  }
}
