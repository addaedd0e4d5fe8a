import {
  evaluate,
  type Answers,
  type Evaluation,
  type Expr,
  type Truth,
  type Unit,
  type Readings,
} from '../../engine/index.ts'
import { citedOn } from '../citation.ts'
import type { Model } from '../model/buildModel.ts'
import { isOpenRuleId, withoutHope, type OpenRuleId } from '../openRules.ts'
import type { AloneWay } from '../programmes/alone.ts'
import type { Condition } from '../programmes/condition.ts'
import type {
  AmountResult,
  Assessment,
  ConditionId,
  ConditionResult,
  Outcome,
  ProgrammeId,
  ProgrammeResult,
} from './assessment.ts'
import { certainty, conditionState, outcomeOf } from './outcome.ts'
import { workedSum } from './workedSum.ts'

/**
 * What the answers given so far come to: one forward pass for every figure, and one walk back for what still
 * matters. Never throws on answers that the input layer let through.
 * @param readings how the office reads open rules; left out, every reading counts
 */
export function assess(model: Model, answers: Answers, readings?: Readings): Assessment {
  const evaluation = evaluate(model.tape, answers, readings)
  const { structure } = model
  const conditions = {
    dibao: model.dibao.conditions.map((c) => conditionResult(c, evaluation, model)),
    edge: model.edge.conditions.map((c) => conditionResult(c, evaluation, model)),
    alone: model.alone.ways.map((c) => conditionResult(c, evaluation, model)),
  }
  const programme = (id: ProgrammeId, amounts: readonly AmountResult[]): ProgrammeResult => {
    const verdict = model[id].verdict
    const pays = id === 'dibao' ? [model.dibao.amount] : []
    const outcome = outcomeFor(id, model, evaluation)
    return {
      id,
      outcome,
      instead: outcome === 'notNeeded' ? 'dibao' : null,
      amounts: outcome === 'probablyYes' || outcome === 'perhaps' ? amounts : [],
      conditions: conditions[id],
      get openRules() {
        return openRulesOn([verdict, ...pays], model, evaluation)
      },
      get openQuestions() {
        return [...evaluation.relevant([verdict])]
      },
    }
  }
  return {
    programmes: {
      dibao: programme('dibao', [{ member: null, perYear: evaluation.interval(model.dibao.amount) }]),
      edge: programme('edge', []),
      alone: programme('alone', aloneAmounts(model, evaluation)),
    },
    sum: workedSum(evaluation, model.household),
    papers: model.papers.map(({ id, list, needed, citations }) => ({
      id,
      list,
      needed: certainty(evaluation.interval(needed)),
      citations: citedOn(citations, structure.asOf),
    })),
    warnings: model.warnings.map(({ id, holds, citations }) => ({
      id,
      state: certainty(evaluation.interval(holds)),
      citations: citedOn(citations, structure.asOf),
    })),
    tekun: [...model.tekun].filter(([, may]) => evaluation.interval(may).hi === 1).map(([key]) => key),
    relevant: evaluation.relevant(targets(model, answers)),
  }
}

function conditionResult<Id extends ConditionId>(
  { id, member, holds, compares, citations }: Condition<Id>,
  evaluation: Evaluation,
  model: Model,
): ConditionResult {
  return {
    id,
    member,
    state: conditionState(evaluation.interval(holds)),
    compares: compares && {
      left: evaluation.interval(compares.left),
      right: evaluation.interval(compares.right),
      unit: id === 'homeNotRoomy' ? 'centiSquareMetres' : 'fenPerYear',
      times: compares.times,
    },
    citations: citedOn(citations, model.structure.asOf),
    // Walks of their own, for the few conditions that somebody looks at.
    get openRules() {
      return openRulesOn([holds], model, evaluation)
    },
    get openQuestions() {
      return [...evaluation.relevant([holds])]
    },
  }
}

/** The rules that the office has to tell about; that of mixed families only for a family that says it is one. */
function openRulesOn(
  wanted: readonly Expr<Unit>[],
  model: Model,
  evaluation: Evaluation,
): readonly OpenRuleId[] {
  const mixed = evaluation.interval(model.household.standard.isMixed).lo === 1
  return [...evaluation.openRulesActing(wanted)]
    .filter(isOpenRuleId)
    .filter((id) => mixed || id !== 'mixedFamilyStandard')
}

function outcomeFor(id: ProgrammeId, model: Model, evaluation: Evaluation): Outcome {
  const { holding } = model.structure
  if (holding === 'dibao' || holding === 'tekun') return 'alreadyReceiving'
  if (id !== 'alone' && evaluation.interval(model.household.someoneCounted).hi === 0) return 'nobodyCounted'
  if (id !== 'dibao' && evaluation.interval(model.dibao.verdict).lo === 1) {
    // 边缘 and applying alone are for those whose family does not get 低保 (S2 art 8, S8 part 1), but the family's
    // 低保 does not reach a member who is not counted in it.
    const outside = evaluation.interval(model.alone.verdictOutside)
    return id === 'edge' || outside.hi === 0 ? 'notNeeded' : outcomeOf(outside)
  }
  return outcomeOf(evaluation.interval(model[id].verdict))
}

/** One band for each member who may apply alone; they are never added up. */
function aloneAmounts(model: Model, evaluation: Evaluation): readonly AmountResult[] {
  const standard = evaluation.interval(model.household.standard.perPerson)
  const amountOf = (way: AloneWay) =>
    way.amount.kind === 'gap' ? evaluation.interval(way.amount.perYear) : { lo: 1, hi: standard.hi }
  // The family's own 低保 reaches everyone who is counted; the notice forbids taking in only some of them.
  const familyGetsIt = evaluation.interval(model.dibao.verdict).lo === 1
  return model.household.members.flatMap(({ key, counted }) => {
    if (familyGetsIt && evaluation.interval(counted).lo === 1) return []
    const possible = model.alone.ways.filter(
      (way) => way.member === key && evaluation.interval(way.holds).hi === 1,
    )
    if (possible.length === 0) return []
    const amounts = possible.map(amountOf)
    return [
      {
        member: key,
        perYear: {
          lo: Math.min(...amounts.map(({ lo }) => lo)),
          hi: Math.max(...amounts.map(({ hi }) => hi)),
        },
      },
    ]
  })
}

/**
 * What asking is for: verdicts, amounts, papers, findings and the office to go to, of every programme that answers
 * can still bring within reach. A programme that only an unknown rule keeps open asks nothing more.
 */
function targets(model: Model, answers: Answers): readonly Expr<Unit>[] {
  const { holding } = model.structure
  if (holding === 'dibao' || holding === 'tekun') return []
  const sober = evaluate(model.tape, answers, withoutHope)
  const within = (verdict: Truth) => sober.interval(verdict).hi === 1
  const alone = [...model.alone.verdictOf.values()]
  const dibaoSettledYes = sober.interval(model.dibao.verdict).lo === 1
  const wanted: Expr<Unit>[] = [model.dibao.verdict]
  if (within(model.dibao.verdict)) wanted.push(model.dibao.amount)
  wanted.push(...(dibaoSettledYes ? [model.alone.verdictOutside] : [model.edge.verdict, ...alone]))
  const reachable = within(model.dibao.verdict) || within(model.edge.verdict) || alone.some(within)
  if (!reachable) return wanted
  return [
    ...wanted,
    model.registeredTogether,
    ...model.papers.map(({ needed }) => needed),
    ...model.warnings.map(({ holds }) => holds),
  ]
}
