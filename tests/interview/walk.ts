import { readAnswerKey } from '../../src/interview/answerKey.ts'
import { isAskable } from '../../src/interview/askable.ts'
import { createEstimator, type Estimate } from '../../src/interview/estimate.ts'
import type { Household, Member, PartialHousehold } from '../../src/interview/household.ts'
import { pageId, type Page } from '../../src/interview/pages.ts'
import { questionOf } from '../../src/interview/progress.ts'
import type { QuestionKey } from '../../src/policy/index.ts'
import { householdQuestions, memberQuestions } from '../../src/policy/questions.ts'

export interface Walk {
  /** Pages as shown, in order. */
  readonly pages: readonly string[]
  /** How many pages were open before each page, once the family was known. */
  readonly left: readonly number[]
  /** Screens as a person counts them: a checklist of more than 7 items is two. */
  readonly screens: number
  readonly answered: PartialHousehold
  readonly last: Estimate
}

const CHECKLIST_SCREENS = 2
const MOST_PAGES = 200

/**
 * Answers the interview page by page out of `complete`, as a person would who is sure of all that stands in it and of
 * nothing else, until nothing more is asked. Throws where it never ends.
 */
export function walk(
  complete: Household,
  today = complete.asOf ?? '2026-11-23',
  estimate = createEstimator(),
): Walk {
  const { asOf, applyingFor } = complete
  let answered: PartialHousehold = {
    ...(asOf === undefined ? {} : { asOf }),
    applyingFor: applyingFor ?? 'self',
  }
  const pages: string[] = []
  const left: number[] = []
  let screens = 0
  for (;;) {
    const now = estimate(answered, today)
    const [page] = now.progress.open
    if (page === undefined) return { pages, left, screens, answered, last: now }
    if (pages.length === MOST_PAGES) throw new Error(`never settled: ${pages.slice(-5).join(' ')}`)
    if (answered.members !== undefined) left.push(now.progress.open.length)
    pages.push(pageId(page))
    screens += page.kind === 'checklist' ? CHECKLIST_SCREENS : 1
    answered = unsureOfTheRest(withPage(answered, page, complete), page, now.assessment.relevant)
  }
}

/** Copies the answers of one page. */
function withPage(answered: PartialHousehold, page: Page, complete: Household): PartialHousehold {
  if (page.kind === 'household') {
    const { members, holding, registration } = complete
    return {
      ...answered,
      holding: holding ?? 'none',
      members: members.map(({ relation }) => ({ relation })),
      ...(members.length === 1 ? {} : { registration: registration ?? 'notSure' }),
    }
  }
  if (page.member === null) return { ...answered, ...pickAnswers(complete, householdQuestions, page) }
  const index = Number(page.member.slice(1)) - 1
  const members = (answered.members ?? []).map((member, at): Member => {
    const whole = complete.members[at]
    return at === index && whole !== undefined
      ? { ...member, ...pickAnswers(whole, memberQuestions, page) }
      : member
  })
  return { ...answered, members }
}

/** What the page still asks and a household leaves out is "not sure". */
function unsureOfTheRest(
  answered: PartialHousehold,
  { questions }: Page,
  relevant: ReadonlySet<QuestionKey>,
): PartialHousehold {
  const asked = new Set([...relevant].map(questionOf))
  return questions
    .filter((key) => asked.has(key) && isAskable(answered, key))
    .reduce<PartialHousehold>((household, key) => {
      const read = readAnswerKey(key)
      if (read === undefined) throw new RangeError(`no such question: ${key}`)
      if (read.scope === 'household') return { ...household, [read.question]: 'notSure' }
      const members = household.members?.map((member, at): Member =>
        at === read.member ? { ...member, [read.question]: 'notSure' } : member,
      )
      return members === undefined ? household : { ...household, members }
    }, answered)
}

function pickAnswers<Id extends string, Answers extends { readonly [Key in Id]?: unknown }>(
  answers: Answers,
  ids: readonly Id[],
  page: Page,
): Partial<Answers> {
  const own = new Set(page.questions.map((key) => key.replace(/^m\d+\./, '')))
  const picked: Partial<Answers> = {}
  for (const id of ids) if (own.has(id)) picked[id] = answers[id]
  return picked
}
