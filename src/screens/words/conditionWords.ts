import { answerState } from '../../interview/answerState.ts'
import type { ConditionId, ConditionResult, ProgrammeId } from '../../policy/index.ts'
import { costShareText } from './costShareText.ts'
import type { Family } from './family.ts'
import { memberName } from './memberName.ts'
import { openIncomeText } from './openIncome.ts'
import { bandText, bandYuan, isUnknown } from './sumText.ts'
import { sidesOf, type Sides } from './sides.ts'
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

/** Findings that rules on property look at. */
export const propertyFindings = ['hasSavings', 'secondHome', 'roomyHome', 'car', 'luxury'] as const

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
  const own =
    sides === undefined
      ? propertyDetail(words, family, condition)
      : comparedDetail(words, family, condition, sides)
  if (own !== undefined) return own
  if (state === 'open') {
    const finding = findingOf[id]
    if (finding !== undefined) return openFinding(words, family, id, finding)
    const why = sides === undefined ? undefined : openIncomeText(words, family, id, sides)
    if (why !== undefined) return why
  }
  return words.say(`condition.${id}.${state}`, {
    who: member === null ? '' : memberName(words, family.people, member),
    people: bandText(words, sum.heads, String),
    income: sides === undefined ? '' : bandYuan(words, sides.income),
    line: sides === undefined ? '' : bandYuan(words, sides.line),
    gap: bandYuan(words, sum.gap),
  })
}

/** What the plain words of a condition cannot say, where one side of its comparison is not known. */
function comparedDetail(
  words: Words,
  family: Family,
  { id, member, state }: ConditionResult,
  sides: Sides,
): string | undefined {
  const { income, line } = sides
  if (id === 'costsAboveShare') return costShareText(words, family, sides)
  if (id === 'incomeBelowLocalIncome') {
    const isUnderStandard = state === 'met' && income.hi >= line.lo
    return isUnderStandard ? words.say(`condition.${id}.underStandard`) : undefined
  }
  if (state !== 'open' || !(isUnknown(income) || isUnknown(line))) return undefined
  if (id === 'costsLeaveTooLittle') return words.say(`condition.${id}.unknown`)
  return id === 'tekunNoIncome' && member !== null
    ? words.say(`condition.${id}.unknown`, { who: memberName(words, family.people, member) })
    : undefined
}

/** Of property that a rule nobody has found looks at: whether there is any, or nobody has said so. */
function propertyDetail(
  { say }: Words,
  { household }: Family,
  { id, state }: ConditionResult,
): string | undefined {
  const isLocal = id === 'tekunProperty' || id === 'rigidProperty' || id === 'propertyWithinLocalRule'
  if (!isLocal || state !== 'open') return undefined
  const isFound = propertyFindings.some((finding) => household[finding] === true)
  return say(isFound ? `condition.${id}.open` : 'result.notAnswered')
}

/** Open because nobody has answered, or because it is so and nobody knows what that means today (I6). */
function openFinding({ say }: Words, { household }: Family, id: ConditionId, finding: string): string {
  if (answerState(household, finding) !== 'known') return say('result.notAnswered')
  const plain = id === 'savingsWithinLimit' || id === 'homeNotRoomy'
  return plain
    ? say(`condition.${id}.open`)
    : say('result.propertyFound', { finding: say(`checklist.${finding}.title`) })
}
