import { answerState, questionIdOf } from '../../interview/answerState.ts'
import { isAskable } from '../../interview/askable.ts'
import { pagesFor } from '../../interview/pages.ts'
import { questionOf } from '../../interview/progress.ts'
import { memberKey, type QuestionKey } from '../../policy/index.ts'
import type { Family } from './family.ts'
import { memberName } from './memberName.ts'
import type { Words } from './words.ts'

/** A question that would settle something, in the words of its page. */
export interface SettleLink {
  readonly key: QuestionKey
  readonly question: string
}

const MOST = 3

/**
 * One question of each page that would settle what is open: not answered ones before "not sure". A figure given from one
 * sum to another is an answer and not asked again. Official figures that nobody knows by heart come only where nothing
 * else is left (K5).
 */
export function settleLinks(
  words: Words,
  family: Family,
  openQuestions: readonly QuestionKey[],
): readonly SettleLink[] {
  const open = new Set(openQuestions.map(questionOf))
  const ranked = pagesFor(family.structure.relations).flatMap((page) => {
    const wanted = page.questions
      .filter((key) => open.has(key))
      .map((key) => ({ key, rank: rankOf(family, key) }))
      .filter(({ rank }) => rank < NEVER)
      .sort((a, b) => a.rank - b.rank)
    const [first] = wanted
    return first === undefined ? [] : [{ page, key: first.key, rank: first.rank }]
  })
  const known = ranked.filter(({ page }) => page.kind !== 'localFigures')
  return [...(known.length > 0 ? known : ranked)]
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ key }) => ({ key, question: questionText(words, family, key) }))
}

const NEVER = 9

function rankOf({ household }: Family, key: QuestionKey): number {
  const state = answerState(household, key)
  if (state === 'notAsked') return isAskable(household, key) ? 0 : NEVER
  return state === 'notSure' ? 1 : NEVER
}

/** A question as its page asks it. */
export function questionText(words: Words, family: Family, key: QuestionKey): string {
  const [, member] = /^m([1-9]\d?)\./.exec(key) ?? []
  const who = member === undefined ? '' : memberName(words, family.people, memberKey(Number(member) - 1))
  return words.say(`question.${questionIdOf(key)}.title`, { who })
}
