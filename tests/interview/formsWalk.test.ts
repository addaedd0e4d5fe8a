import { describe, expect, test } from 'vitest'
import { createEstimator, type Estimate } from '../../src/interview/estimate.ts'
import type { Household, Member, PartialHousehold } from '../../src/interview/household.ts'
import { withoutNeedless } from '../../src/interview/needless.ts'
import { pageId, type Page } from '../../src/interview/pages.ts'
import { parseHousehold } from '../../src/interview/parseHousehold.ts'
import { parsePartialHousehold, serialisePartial } from '../../src/interview/partialHousehold.ts'
import { householdQuestions, memberQuestions, questions } from '../../src/policy/questions.ts'
import { households } from '../oracle/households.ts'
import { fillIn } from './formPages.ts'

const TODAY = '2026-11-23'
const estimate = createEstimator()

interface Step {
  readonly page: Page
  readonly left: number
  readonly removed: readonly string[]
}

interface FormsWalked {
  readonly steps: readonly Step[]
  readonly household: PartialHousehold
  readonly last: Estimate
}

/** Goes through the forms one by one until nothing is open. */
function walkForms(told: Household): FormsWalked {
  const { asOf, applyingFor = 'self', holding = 'none' } = told
  let household: PartialHousehold = { ...(asOf && { asOf }), applyingFor, holding }
  const steps: Step[] = []
  for (;;) {
    const last = estimate(household, TODAY)
    const { open } = last.progress
    const [page] = open
    if (page === undefined || steps.length > 100) return { steps, household, last }
    const result = fillIn(page, { from: told, into: household, estimate: last, today: TODAY })
    if (!result.ok) throw new Error(`${pageId(page)}: ${JSON.stringify(result.errors)}`)
    const { household: next, removed } = withoutNeedless(result.household, TODAY)
    steps.push({ page, left: open.length, removed })
    household = next
  }
}

function unsureWhereLeftOut(household: Household): Household {
  const filled: Record<string, unknown> = {}
  for (const id of householdQuestions) if (questions[id].notSure) filled[id] = 'notSure'
  const members = household.members.map((member): Member => {
    const own: Record<string, unknown> = {}
    for (const id of memberQuestions) if (questions[id].notSure) own[id] = 'notSure'
    return { ...own, ...member }
  })
  return { ...filled, ...household, members }
}

const read = (json: unknown, index: number): Household => {
  const parsed = parseHousehold(json)
  if (!parsed.ok) throw new Error(`household ${index}: ${JSON.stringify(parsed.problem)}`)
  return parsed.household
}

const walks = [...households(50)].flatMap(({ index, complete, partial }) => {
  const whole = read(complete, index)
  const unsure = unsureWhereLeftOut(read(partial, index))
  return [
    { name: `household ${index}`, told: whole, ...walkForms(whole) },
    { name: `household ${index}, unsure of some`, told: unsure, ...walkForms(unsure) },
  ]
})

describe('going through the forms', () => {
  test('no page comes twice: what a page asks, it also takes', () => {
    for (const { name, steps } of walks) {
      const pages = steps.map(({ page }) => pageId(page))
      expect(new Set(pages).size, `${name}: ${pages.join(' ')}`).toBe(pages.length)
    }
  })

  test('once the family is known, fewer pages are left after every page', () => {
    for (const { name, steps } of walks) {
      const lefts = steps.slice(2).map(({ left }) => left)
      lefts.slice(1).forEach((left, at) => expect(left, name).toBeLessThan(lefts[at]!))
    }
  })

  test('nothing that was just answered is taken away again', () => {
    for (const { name, steps } of walks)
      expect(
        steps.flatMap(({ removed }) => removed),
        name,
      ).toEqual([])
  })

  test('the outcomes are those of the same answers in a household file', () => {
    for (const { name, told, last } of walks) {
      const typed = last.assessment.programmes
      const whole = estimate(told, TODAY).assessment.programmes
      expect(typed.dibao.outcome, name).toBe(whole.dibao.outcome)
      expect(typed.alone.outcome, name).toBe(whole.alone.outcome)
    }
  })

  test('a page that is shown again and sent off unchanged changes nothing', () => {
    for (const { name, steps, household, last } of walks) {
      for (const { page } of steps) {
        const again = fillIn(page, { from: household, into: household, estimate: last, today: TODAY })
        expect(again, `${name}: ${pageId(page)}`).toEqual({ ok: true, household })
      }
    }
  })

  test('a reload reads back what was answered', () => {
    for (const { name, household } of walks)
      expect(parsePartialHousehold(serialisePartial(household)), name).toEqual({ ok: true, household })
  })
})
