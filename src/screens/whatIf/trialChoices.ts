import { answerState, questionIdOf } from '../../interview/answerState.ts'
import type { TrialGroup } from '../../interview/trial.ts'
import type { QuestionKey } from '../../policy/index.ts'
import { questions } from '../../policy/questions.ts'
import type { ChoiceOption, PairDraft } from '../../ui/fields/drafts.ts'
import { answerText } from '../words/answerText.ts'
import type { Family } from '../words/family.ts'
import { memberName } from '../words/memberName.ts'
import type { Words } from '../words/words.ts'

/** The value that "the whole family" has in the first list. */
const FAMILY = 'family'

const valueOf = ({ member }: TrialGroup): string => member ?? FAMILY

/** Whose answers may be tried. */
export function whoseChoices(
  words: Words,
  { people }: Family,
  groups: readonly TrialGroup[],
): ChoiceOption[] {
  return groups.map((group) => ({
    value: valueOf(group),
    label: group.member === null ? words.say('check.household') : memberName(words, people, group.member),
  }))
}

/** Which answers of those chosen first, each with what stands there now. */
export function whichChoices(
  words: Words,
  { household }: Family,
  groups: readonly TrialGroup[],
  whose: string,
): ChoiceOption[] {
  const group = groups.find((each) => valueOf(each) === whose)
  return (group?.questions ?? []).map((key) => {
    const question = words.say(`question.${questionIdOf(key)}.label`)
    const answer = answerText(words, household, key)
    const label =
      answer === undefined
        ? words.say('whatIf.optionNew', { question })
        : words.say('whatIf.option', { question, answer })
    return { value: key, label }
  })
}

/** What is ready to be tried at first: the first income that somebody has. Nothing where nobody has any. */
export function firstChoice({ household }: Family, groups: readonly TrialGroup[]): PairDraft {
  const isFirst = (key: QuestionKey) =>
    questions[questionIdOf(key)].kind === 'amount' && answerState(household, key) === 'known'
  const group = groups.find(({ member, questions: keys }) => member !== null && keys.some(isFirst))
  if (group === undefined) return { first: '', second: '' }
  return { first: valueOf(group), second: group.questions.find(isFirst) ?? '' }
}
