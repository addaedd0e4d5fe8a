import { point, threshold, type Truth } from '../engine/index.ts'
import { assess, withoutHope, type Model, type ProgrammeId, type QuestionKey } from '../policy/index.ts'
import { questions } from '../policy/questions.ts'
import { whatIf } from '../policy/whatIf.ts'
import type { Period } from './answer.ts'
import { questionIdOf } from './answerState.ts'
import { fenOfPeriod, timesAYear } from './decimal.ts'
import { engineAnswers } from './engineAnswers.ts'
import type { Estimate } from './estimate.ts'
import type { PartialHousehold } from './household.ts'
import { withTrial } from './trial.ts'

/** Where an amount alone, all else as answered, turns a programme. */
export interface TurningValue {
  readonly programme: ProgrammeId
  /** Its rules are met below the value, or from the value on. */
  readonly met: 'below' | 'from'
  /** Whole fen a year. */
  readonly perYear: number
}

/**
 * For each programme the exact amount of `key` at which its rules begin or cease to be met. Only where the rules of the
 * project let it be told (`changesByItself`), where the value is the only one, and where the other answers leave
 * nothing open on the side where the rules are met. Rules that can only help are read as "no": they break no promise.
 * Programmes that are not needed, or not to be applied for anew, have none (dibao-model O3).
 */
export function turningValues(
  household: PartialHousehold,
  { model, structure, assessment }: Estimate,
  key: QuestionKey,
): readonly TurningValue[] {
  const id = questionIdOf(key)
  const { changesByItself, tryable } = whatIf(id)
  if (!changesByItself || !tryable || questions[id].kind !== 'amount' || !model.tape.questionNodes.has(key))
    return []
  // Whoever has no such income yet is looked at as if they had; how much it is takes no part.
  const answers = engineAnswers(withTrial(household, key, { yuan: '0', per: 'year' }), structure.asOf)
  const outcomeAt = (programme: ProgrammeId, fen: number) =>
    assess(model, new Map(answers).set(key, point(fen))).programmes[programme].outcome
  return Object.values(assessment.programmes).flatMap(({ id: programme, outcome }) => {
    if (outcome !== 'probablyYes' && outcome !== 'perhaps' && outcome !== 'probablyNot') return []
    const turn = threshold(model.tape, answers, key, verdictOf(model, programme), withoutHope)
    if (turn === null) return []
    const met = turn.to === 0 ? 'below' : 'from'
    // Beside a surer programme an outcome can hang on more than its own rules; then nothing is promised.
    const nearest = outcomeAt(programme, met === 'below' ? turn.turnsAt - 1 : turn.turnsAt)
    return nearest === 'probablyYes' ? [{ programme, met, perYear: turn.turnsAt }] : []
  })
}

const verdictOf = (model: Model, programme: ProgrammeId): Truth => model[programme].verdict

/**
 * The first whole fen of a period that come to `perYear` fen a year or more. Every smaller whole sum of that period
 * comes to less, so "under it" and "from it on" are both exact. Undefined for a period that comes to nothing a year.
 */
export function firstFenOf(perYear: number, period: Period): number | undefined {
  return timesAYear(period) === 0 ? undefined : fenOfPeriod(perYear - 1, period) + 1
}
