import { createEstimator, estimateBy, structureOf } from '../../src/interview/estimate.ts'
import { engineAnswers } from '../../src/interview/engineAnswers.ts'
import type { Household } from '../../src/interview/household.ts'
import { draftOfTrial, readTrial } from '../../src/interview/forms/trial.ts'
import { parseHousehold } from '../../src/interview/parseHousehold.ts'
import { turningDates } from '../../src/interview/turningDates.ts'
import { turningValues } from '../../src/interview/turningValues.ts'
import { assess, buildModel } from '../../src/policy/index.ts'
import { familyOf } from '../../src/screens/words/family.ts'
import { walk } from '../interview/walk.ts'
import { assessByTheBook, households, OPEN_RULES, type GeneratedHousehold } from '../oracle/index.ts'
import { median, type Figure } from './figure.ts'

const TODAY = '2026-11-23'
const ROUNDS = 7
const SAMPLE = 500

/** What the rules cost, without a browser. */
export function ruleFigures(): readonly Figure[] {
  const sample = [...households(SAMPLE)]
  return [...evaluation(sample), nextQuestion(sample), ...whatIf(sample), ...screens()]
}

/**
 * The whole evaluation (bounds, trace, conditions, sum, papers, what still matters) beside the same rules by hand in
 * decimal.js, on the same complete households. Both are given their input ready parsed.
 */
function evaluation(sample: readonly GeneratedHousehold[]): readonly Figure[] {
  const ours = sample.map(({ complete, readings }) => {
    const household = known(complete)
    const model = buildModel(structureOf(household, TODAY))
    const rules = new Map(OPEN_RULES.map((id) => [id, readings.rules[id] ? 1 : 0] as const))
    return { model, answers: engineAnswers(household, model.structure.asOf), rules }
  })
  const app = perItem(ours, ({ model, answers, rules }) => assess(model, answers, rules))
  const unknown = perItem(ours, ({ model }) => assess(model, new Map()))
  const byHand = perItem(sample, ({ complete, readings }) => assessByTheBook(complete, readings))
  return [
    { what: 'evaluation', value: app * 1000, unit: 'µs', most: null },
    { what: 'evaluation with nothing answered', value: unknown * 1000, unit: 'µs', most: null },
    { what: 'the same by hand in decimal.js', value: byHand * 1000, unit: 'µs', most: null },
    { what: 'evaluation against decimal.js', value: app / byHand, unit: 'times', most: 2 },
  ]
}

function nextQuestion(sample: readonly GeneratedHousehold[]): Figure {
  const six = sample
    .filter(({ complete }) => complete.members.length === 6)
    .map(({ complete }) => known(complete))
  const estimate = createEstimator()
  // The structure stands once the family is known, so each estimate is warmed up before its answer is timed.
  const times = six.flatMap((household) => {
    const { members, ...rest } = household
    const asked = { ...rest, members: members.map(({ relation }) => ({ relation })) }
    estimate(asked, TODAY)
    return Array.from({ length: ROUNDS }, () => timed(() => estimate({ ...asked, car: false }, TODAY)))
  })
  return { what: 'next question for six people', value: median(times), unit: 'ms', most: 1 }
}

/** Another answer tried: what every letter costs, what picking an income costs, and the dates ahead, once on opening. */
function whatIf(sample: readonly GeneratedHousehold[]): readonly Figure[] {
  const six = sample
    .filter(({ complete }) => complete.members.length === 6)
    .map(({ complete }) => {
      const household = known(complete)
      const members = household.members.map((member) => ({ ...member, birth: '1967-03' as const }))
      return { ...household, members: members.map((member) => ({ ...member, receives: ['wage' as const] })) }
    })
  const all = six.map((household) => ({ household, estimate: createEstimator()(household, TODAY) }))
  const letter = perItem(all, ({ household, estimate }) => {
    const draft = draftOfTrial(household, 'm1.wage')
    const read = readTrial(
      { ...draft, amount: { ...draft.amount, text: '612.5', per: 'month' } },
      household,
      'm1.wage',
    )
    if (!read.ok) throw new Error(JSON.stringify(read.errors))
    return familyOf(read.household, estimateBy(estimate.model, read.household))
  })
  const pick = perItem(all, ({ household, estimate }) => turningValues(household, estimate, 'm1.wage'))
  const dates = perItem(all.slice(0, 20), ({ household }) => [...turningDates(household, TODAY)])
  return [
    { what: 'what-if evaluation for six people', value: letter, unit: 'ms', most: 5 },
    { what: 'turning values of one income for six people', value: pick, unit: 'ms', most: null },
    { what: 'turning dates of three years for six people', value: dates, unit: 'ms', most: null },
  ]
}

const HOUSEHOLDS_WALKED = 1000
const mostScreens = { 1: 12, 3: 20, 6: 35 } as const

/** Screens until settled, median, over households of the committed seed, by size and outcome. */
function screens(): readonly Figure[] {
  const walks = [...households(HOUSEHOLDS_WALKED)].map(({ complete }) => ({
    size: complete.members.length,
    walked: walk(known(complete)),
  }))
  return ([1, 3, 6] as const).flatMap((size) =>
    (['probablyYes', 'perhaps', 'probablyNot'] as const).map((outcome): Figure => {
      const counts = walks
        .filter(
          (each) => each.size === size && each.walked.last.assessment.programmes.dibao.outcome === outcome,
        )
        .map(({ walked }) => walked.screens)
      return {
        what: `screens until settled, ${size} people, ${outcome} (${counts.length} households)`,
        value: median(counts),
        unit: 'screens',
        most: mostScreens[size],
      }
    }),
  )
}

/** Median milliseconds an item over several rounds of all items. */
function perItem<Item>(items: readonly Item[], run: (item: Item) => unknown): number {
  return median(Array.from({ length: ROUNDS }, () => timed(() => items.forEach(run)) / items.length))
}

function timed(run: () => unknown): number {
  const from = performance.now()
  run()
  return performance.now() - from
}

function known(json: unknown): Household {
  const parsed = parseHousehold(json)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem))
  return parsed.household
}
