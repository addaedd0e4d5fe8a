import type { Evaluation, Expr, Truth, Unit } from '../../engine/index.ts'
import type { Model } from '../model/buildModel.ts'

/**
 * What asking is for: verdicts, amounts, papers, findings and the office to go to, of every programme that answers
 * can still bring within reach. A programme that only an unknown rule keeps open asks nothing more.
 * @param sober the evaluation in which every rule that can only help is read as "no"
 */
export function targets(model: Model, sober: Evaluation): readonly Expr<Unit>[] {
  const within = (verdict: Truth) => sober.interval(verdict).hi === 1
  const isSure = (verdict: Truth) => sober.interval(verdict).lo === 1
  const besides = [model.temporary.verdict, model.disabilityLiving.verdict, model.disabilityCare.verdict]
  const { holding } = model.structure
  // Who has 低保 is asked for what goes with it, not for it again; 特困 pays more and would take its place.
  if (holding === 'dibao') return [...tekunTargets(model, within), ...besides]
  if (holding === 'tekun') return besides
  const { dibao, edge, tekun } = model
  const alone = [...model.alone.verdictOf.values()]
  const wanted: Expr<Unit>[] = [dibao.verdict, ...tekunTargets(model, within), ...besides]
  if (within(dibao.verdict)) wanted.push(dibao.amount)
  wanted.push(...(isSure(dibao.verdict) ? [model.alone.verdictOutside] : [edge.verdict, ...alone]))
  if (!isSure(dibao.verdict) && !isSure(edge.verdict)) wanted.push(...rigidTargets(model, within))
  const reachable = [dibao.verdict, edge.verdict, tekun.verdict, ...alone].some(within)
  if (!reachable) return wanted
  return [
    ...wanted,
    model.registeredTogether,
    ...model.papers.map(({ needed }) => needed),
    ...model.warnings.map(({ holds }) => holds),
  ]
}

/** The test of each person, and of those who may pass it how much care they need. */
function tekunTargets({ tekun }: Model, within: (verdict: Truth) => boolean): readonly Expr<Unit>[] {
  return tekun.ways.flatMap(({ verdict, cannotDo }) => (within(verdict) ? [verdict, cannotDo] : []))
}

function rigidTargets({ rigid }: Model, within: (verdict: Truth) => boolean): readonly Expr<Unit>[] {
  return rigid.inForce && within(rigid.verdict)
    ? [rigid.verdict, rigid.costs, ...(rigid.amount === null ? [] : [rigid.amount])]
    : []
}
