import type { Interval } from '../../engine/index.ts'
import { answerLimits } from '../questions.ts'

/** Fen a year, or fen for savings. */
export const AMOUNT_DOMAIN: Interval = { lo: 0, hi: answerLimits.fen }
/** Hundredths of a square metre. */
export const AREA_DOMAIN: Interval = { lo: 0, hi: answerLimits.hundredthsOfSquareMetre }
/** Completed years. */
export const AGE_DOMAIN: Interval = { lo: 0, hi: answerLimits.years }
/**
 * Where the office may count an amount that no text limits (presumed earnings, presumed support), the evaluation
 * takes up to 1,000,000 yuan a year, in fen: more than any standard for a family of two, so that a "yes" never
 * rests on it.
 */
export const PRESUMED_MOST = 100_000_000
