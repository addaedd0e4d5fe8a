import { describe, expect, test } from 'vitest'
import { createEstimator } from '../../src/interview/estimate.ts'
import { parseHousehold } from '../../src/interview/parseHousehold.ts'
import { households } from '../oracle/households.ts'
import { walk } from './walk.ts'

const estimate = createEstimator()

/** A few hundred varied families, each with every answer known. */
const families = [...households(300)].map(({ index, complete }) => {
  const parsed = parseHousehold(complete)
  if (!parsed.ok) throw new Error(`household ${index}: ${JSON.stringify(parsed.problem)}`)
  return { index, household: parsed.household, walked: walk(parsed.household) }
})

describe('asking page by page', () => {
  test('comes to an end with nothing left to ask', () => {
    for (const { index, walked } of families)
      expect(walked.last.progress.settled, `household ${index}`).toBe(true)
  })

  test('never shows a page twice', () => {
    for (const { index, walked } of families)
      expect(new Set(walked.pages).size, `household ${index}: ${walked.pages.join(' ')}`).toBe(
        walked.pages.length,
      )
  })

  test('never has more pages left after an answer than before it', () => {
    for (const { index, walked } of families)
      walked.left.reduce((before, now) => {
        expect(now, `household ${index}`).toBeLessThan(before)
        return now
      }, Infinity)
  })

  test('gives the outcome that all answers together give, for every programme still in reach', () => {
    for (const { index, household, walked } of families) {
      const whole = estimate(household, '2026-11-23').assessment.programmes
      const asked = walked.last.assessment.programmes
      expect(asked.dibao.outcome, `household ${index}`).toBe(whole.dibao.outcome)
      if (whole.dibao.outcome === 'probablyYes')
        expect(asked.dibao.amounts, `household ${index}`).toEqual(whole.dibao.amounts)
      expect(asked.alone.outcome, `household ${index}`).toBe(whole.alone.outcome)
      expect(asked.edge.outcome, `household ${index}`).toBe(whole.edge.outcome)
    }
  })
})
