import type { KnownAmount, KnownArea, KnownBirth, KnownMoney } from '../../interview/answer.ts'
import { answerOf, questionIdOf } from '../../interview/answerState.ts'
import type { PartialHousehold } from '../../interview/household.ts'
import { memberKey, warningIds } from '../../policy/index.ts'
import { isPlaceCode } from '../../policy/places/places.ts'
import { questions, type QuestionId } from '../../policy/questions.ts'
import { answerFigure } from './answerFigure.ts'
import { memberName, peopleOf } from './memberName.ts'
import { placeText } from './placeName.ts'
import type { Words } from './words.ts'

/** One answer written out as it was given; undefined where nothing was answered. */
export function answerText(words: Words, household: PartialHousehold, key: string): string | undefined {
  const { say } = words
  const answer = answerOf(household, key)
  if (answer === undefined) return undefined
  if (answer === 'notSure') return say('check.notSure')
  const id = questionIdOf(key)
  if (typeof answer === 'boolean') return yesNoText(words, id, answer)
  if (id === 'members') return membersText(words, household)
  if (Array.isArray(answer)) return severalText(words, id, answer)
  if (isBirth(id, answer)) return birthText(words, answer)
  if (isFigure(answer)) {
    return answerFigure(words, answer, questions[id].kind === 'area' ? 'squareMetres' : 'yuan')
  }
  if (typeof answer !== 'string') return undefined
  if (questions[id].kind === 'date') return words.date(answer)
  if (id === 'place') return isPlaceCode(answer) ? placeText(words, answer) : answer
  return say(id === 'relation' ? `relation.${answer}` : `question.${id}.option.${answer}`)
}

const findings: readonly string[] = warningIds

function yesNoText({ say }: Words, id: QuestionId, yes: boolean): string {
  const option = yes ? 'yes' : 'no'
  return say(findings.includes(id) ? `checklist.${option}` : `question.${id}.option.${option}`)
}

function membersText(words: Words, household: PartialHousehold): string {
  return peopleOf(household)
    .relations.map((_, index) => memberName(words, peopleOf(household), memberKey(index)))
    .join(words.say('app.separator'))
}

function severalText({ say }: Words, id: QuestionId, options: readonly unknown[]): string {
  if (options.length === 0) return say('check.noneOfThese')
  return options.map((option) => say(`question.${id}.option.${String(option)}`)).join(say('app.separator'))
}

function birthText({ say }: Words, birth: KnownBirth): string {
  if (typeof birth === 'string') {
    const [year = '', month] = birth.split('-')
    return month === undefined
      ? say('question.birth.yearOnly', { year })
      : say('question.birth.yearMonth', { year, month: Number(month) })
  }
  return 'age' in birth
    ? say('question.birth.years', { n: birth.age })
    : say('question.birth.yearsRange', { from: birth.ageFrom, to: birth.ageTo })
}

function isBirth(id: QuestionId, answer: unknown): answer is KnownBirth {
  return id === 'birth' && answer !== undefined
}

function isFigure(answer: unknown): answer is KnownAmount | KnownMoney | KnownArea {
  return typeof answer === 'object' && answer !== null
}
