import type { Answers, Evaluation, Interval, Readings } from '../../engine/index.ts'
import { citedIn } from '../citedIn.ts'
import { linkedHelp, linkedHelpIds, mayConcern } from '../linkedHelp.ts'
import type { Model } from '../model/buildModel.ts'
import { amountsOf } from './amounts.ts'
import { rulesOf } from '../provinces/provinces.ts'
import { forEachProgramme } from '../programmes/programmeIds.ts'
import {
  programmeIds,
  type Assessment,
  type PersonMost,
  type ProgrammeId,
  type ProgrammeResult,
} from './assessment.ts'
import { conditionsOf, openRulesOn } from './conditionResult.ts'
import { verdictOf } from './exclusions.ts'
import { certainty, isOpen, isWithinReach } from './outcome.ts'
import { passesOf, type Passes } from './passes.ts'
import { requirementsOf } from './requiredPapers.ts'
import { targets } from './targets.ts'
import { workedSum } from './workedSum.ts'

/**
 * What the answers given so far come to: one forward pass for every figure, and one walk back for what still
 * matters. Never throws on answers that the input layer let through.
 * @param readings how the office reads open rules; left out, every reading counts
 */
export function assess(model: Model, answers: Answers, readings?: Readings): Assessment {
  return assessmentOf(model, passesOf(model, answers, readings))
}

/** The same from passes that are at hand, for whoever looks at single formulas besides. */
export function assessmentOf(model: Model, passes: Passes): Assessment {
  const { evaluation, sober, shown } = passes
  const programme = (id: ProgrammeId) => programmeResult(id, model, passes)
  const programmes: Assessment['programmes'] = forEachProgramme(programme)
  const within = programmeIds.filter((id) => isWithinReach(programmes[id]))
  const { holding } = model.structure
  const held = programmeIds.filter((id) => id === holding)
  // One can always still apply for 低保, unless it is there already.
  const mayBeAskedFor = (id: ProgrammeId) => within.includes(id) || (id === 'dibao' && holding === 'none')
  return {
    programmes,
    sum: workedSum(shown, model.household),
    papers: model.papers.map(({ id, list, needed, wantedBy, citations }) => {
      const requirements = requirementsOf(id, model, sober, within)
      const isRequired = requirements.length > 0
      return {
        id,
        list: isRequired ? 'bring' : list,
        needed: certainty(evaluation.interval(needed)),
        programmes: programmeIds.filter((each) => wantedBy.includes(each) && mayBeAskedFor(each)),
        requiredBy: requirements.map(({ programme: each }) => each),
        citations: isRequired
          ? requirements.map(({ citation }) => citation)
          : citedIn(citations, model.structure),
      }
    }),
    warnings: model.warnings.map(({ id, holds, citations }) => ({
      id,
      state: certainty(evaluation.interval(holds)),
      citations: citedIn(citations, model.structure),
    })),
    tekun: model.tekun.ways
      .filter(({ verdict }) => evaluation.interval(verdict).hi === 1)
      .map(({ member, cannotDo }) => ({ member, cannotDo: evaluation.interval(cannotDo) })),
    linkedHelp: linkedHelpIds.map((id) => ({
      id,
      after: mayConcern(id, model.household, evaluation)
        ? linkedHelp[id].after.filter((each) => within.includes(each) || held.includes(each))
        : [],
      citations: citedIn(linkedHelp[id].citations, model.structure),
    })),
    relevant: evaluation.relevant(targets(model, sober)),
  }
}

function programmeResult(id: ProgrammeId, model: Model, passes: Passes): ProgrammeResult {
  const { evaluation, sober } = passes
  const { outcome, instead, after } = verdictOf(id, model, evaluation)
  const { verdict } = model[id]
  const pays = id === 'dibao' ? [model.dibao.amount] : []
  return {
    id,
    outcome,
    instead,
    after,
    onlyHope: outcome === 'perhaps' && !isOpen(verdictOf(id, model, sober).outcome),
    amounts: isOpen(outcome) ? amountsOf(id, model, passes) : [],
    onceAtMost: id === 'temporary' ? quickAid(model, evaluation) : null,
    personMost: id === 'temporary' && isOpen(outcome) ? personMost(model, evaluation) : null,
    conditions: conditionsOf(id, model, passes),
    get openRules() {
      return openRulesOn([verdict, ...pays], model, evaluation)
    },
    get openQuestions() {
      return [...evaluation.relevant([verdict])]
    },
  }
}

/** Small quick help is for what came suddenly (S37), so not where that is ruled out. */
function quickAid({ temporary }: Model, evaluation: Evaluation): Interval | null {
  const { quickAidMost, ways } = temporary
  const isSudden = ways.some(
    ({ id, holds }) => id === 'temporarySudden' && evaluation.interval(holds).hi === 1,
  )
  return quickAidMost !== null && isSudden ? evaluation.interval(quickAidMost) : null
}

function personMost({ structure, temporary }: Model, evaluation: Evaluation): PersonMost | null {
  const { temporaryMonths: months } = rulesOf(structure.place)
  if (temporary.personMost === null || months === null) return null
  const { usual, hard } = temporary.personMost
  return {
    usual: { months: months.usual, fen: evaluation.interval(usual) },
    hard:
      hard === null || months.hard === null ? null : { months: months.hard, fen: evaluation.interval(hard) },
  }
}
