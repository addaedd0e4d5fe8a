import type { Interval } from '../../engine/index.ts'
import { answerState } from '../../interview/answerState.ts'
import type { ConditionId, ConditionResult, ProgrammeId } from '../../policy/index.ts'
import type { Family } from './family.ts'
import { memberName } from './memberName.ts'
import { bandText, bandYuan, isUnknown } from './sumText.ts'
import type { Words } from './words.ts'

export interface ConditionWords {
  readonly name: string
  /** The person's own numbers, in a sentence. */
  readonly detail: string
}

/** The question whose "yes" a property condition turns on. */
export const findingOf: Partial<Record<ConditionId, string>> = {
  savingsWithinLimit: 'hasSavings',
  oneHomeAtMost: 'secondHome',
  homeNotRoomy: 'roomyHome',
  noCar: 'car',
  noLuxury: 'luxury',
}

/** How one condition came out, with the numbers it came out by. */
export function conditionWords(
  words: Words,
  family: Family,
  programme: ProgrammeId,
  index: number,
): ConditionWords | undefined {
  const condition = family.assessment.programmes[programme].conditions[index]
  if (condition === undefined) return undefined
  return { name: words.say(`condition.${condition.id}.name`), detail: detailOf(words, family, condition) }
}

function detailOf(words: Words, family: Family, condition: ConditionResult): string {
  const { id, member, state } = condition
  const { sum } = family.assessment
  const sides = sidesOf(condition)
  if (state === 'open') {
    const finding = findingOf[id]
    if (finding !== undefined) return openFinding(words, family, id, finding)
    if (sides !== undefined && member === null) {
      if (isUnknown(sides.line)) return words.say('result.noStandard')
      if (isUnknown(sides.income)) return words.say('result.noIncome', { line: bandYuan(words, sides.line) })
    }
  }
  return words.say(`condition.${id}.${state}`, {
    who: member === null ? '' : memberName(words, family.people, member),
    people: bandText(words, sum.heads, String),
    income: sides === undefined ? '' : bandYuan(words, sides.income),
    line: sides === undefined ? '' : bandYuan(words, sides.line),
    gap: bandYuan(words, sum.gap),
  })
}

/** Both sides of a comparison at their own size; half a fen rounds as it does on every line. */
export function sidesOf({
  compares,
}: ConditionResult): { readonly income: Interval; readonly line: Interval } | undefined {
  if (compares === null) return undefined
  const { left, right, times } = compares
  const scaled = ({ lo, hi }: Interval) => ({ lo: lo / times, hi: hi / times })
  return { income: scaled(left), line: scaled(right) }
}

/** Open because nobody has answered, or because it is so and nobody knows what that means today (I6). */
function openFinding({ say }: Words, { household }: Family, id: ConditionId, finding: string): string {
  if (answerState(household, finding) !== 'known') return say('result.notAnswered')
  const plain = id === 'savingsWithinLimit' || id === 'homeNotRoomy'
  return plain
    ? say(`condition.${id}.open`)
    : say('result.propertyFound', { finding: say(`checklist.${finding}.title`) })
}
