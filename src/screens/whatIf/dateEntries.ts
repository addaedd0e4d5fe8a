import type { Evaluated } from '../../interview/outcomeMoves.ts'
import type { TurningDate } from '../../interview/turningDates.ts'
import { familyOf, type Family } from '../words/family.ts'
import { memberName } from '../words/memberName.ts'
import type { Words } from '../words/words.ts'
import { programmeRows, type ProgrammeRow } from './programmeRows.ts'

/** A date with what it is and what it moves. */
export interface DateEntry {
  readonly id: string
  readonly title: string
  readonly note: string
  readonly rows: readonly ProgrammeRow[]
}

/** Dates that change something by themselves, in words; those whose changes are nothing that is shown are left out. */
export function dateEntries(
  words: Words,
  family: Family,
  dates: readonly TurningDate[],
): readonly DateEntry[] {
  return dates.flatMap((turning, index) => {
    const { kind, before, after } = turning
    const rows = programmeRows(words, shown(before), shown(after)).filter(({ moved }) => moved)
    if (rows.length === 0 && (kind === 'birthday' || kind === 'rules')) return []
    return [{ id: String(index), ...wordsOf(words, family, turning), rows }]
  })
}

const shown = ({ household, estimate }: Evaluated): Family => familyOf(household, estimate)

function wordsOf(words: Words, { people }: Family, turning: TurningDate): { title: string; note: string } {
  const { say } = words
  const date = words.date(turning.date)
  switch (turning.kind) {
    case 'birthday':
      return {
        title: say('whatIf.dates.birthday', {
          date,
          who: memberName(words, people, turning.member),
          n: turning.age,
        }),
        note: '',
      }
    case 'rules':
      return { title: say('whatIf.dates.rules', { date }), note: '' }
    case 'runsOut':
    case 'newFigure': {
      const figure = say(`question.${turning.area === 'town' ? 'standardTown' : 'standardCountry'}.label`)
      return {
        title: say(`whatIf.dates.${turning.kind}.title`, { date, figure }),
        note: say(`whatIf.dates.${turning.kind}.note`),
      }
    }
  }
}

/** Whether somebody's birthday is not looked for, because its month is not known. */
export function hasAgesOnly({ household: { members = [] } }: Family): boolean {
  return members.some(
    ({ birth }) => birth !== undefined && !(typeof birth === 'string' && birth.includes('-')),
  )
}
