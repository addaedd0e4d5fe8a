import { Decimal } from 'decimal.js'
import { type AloneWays, aloneWays } from './alone.ts'
import { familyBenefit } from './benefit.ts'
import { familyStandard, isBelowPerHead } from './comparison.ts'
import { countedMembers } from './countedMembers.ts'
import { type Disability, disability } from './disability.ts'
import type { CompleteHousehold } from './household.ts'
import { careDeducted, householdIncome } from './income.ts'
import { isWithinEdgeLine } from './edge.ts'
import { localIncomeLimit } from './localIncome.ts'
import { type FamilyProperty, familyProperty, passesLocalProperty } from './localProperty.ts'
import { mapValues } from './mapValues.ts'
import { betterThanRigid, outcomes, type Outcomes } from './outcomes.ts'
import { type Paper, papers } from './papers.ts'
import { provinceOf } from './province.ts'
import type { Readings } from './readings.ts'
import { type Rigid, rigid } from './rigid.ts'
import { type ConditionState, stateOf } from './states.ts'
import { type Tekun, tekun } from './tekun.ts'
import { type Temporary, temporary } from './temporary.ts'

export type AloneCondition = 'aloneFromEdge' | 'aloneSevereDisability' | 'aloneClergy' | 'aloneCountyCase'
export type Conditions = FamilyProperty &
  Record<'someoneCounted' | 'incomeBelowStandard' | 'incomeBelowEdgeLine' | AloneCondition, ConditionState>

export interface BookResult {
  /** For one person, yuan a year. */
  standard: Decimal
  /** In the order of the members. */
  counted: boolean[]
  /** Of the counted members together, less deductions, yuan a year; may be below zero. */
  income: Decimal
  /** A way of applying alone is met when it is met for any member. */
  conditions: Conditions
  dibao: {
    verdict: boolean
    /** Yuan a year to the fen; zero where the verdict is no. */
    amountPerYear: Decimal
    /** The same by income alone, whatever the property. */
    amountByIncome: Decimal
  }
  edge: { verdict: boolean }
  alone: { verdict: boolean; countyCase: boolean; members: AloneWays[] }
  papers: Record<Paper, 'needed' | 'notNeeded'>
  tekun: Tekun
  rigid: Rigid & { instead: ReturnType<typeof betterThanRigid> }
  temporary: Temporary
  disability: Disability
  outcomes: Outcomes
}

/** The first day of the measure of 2021; this calculation knows no earlier rules. */
export const FIRST_DAY = '2021-07-01'

/**
 * What the texts say of one household, its facts known and every open rule read one way.
 * Sources: 最低生活保障审核确认办法 (2021), the notice of 2022, 社会救助法 (2026), Hebei's property rule of 2013,
 * 浙江省社会救助条例 (2020), 上海市社会救助条例 (2024); those of the other programmes are named with each.
 * Throws for a day before `FIRST_DAY`, and where a value that decides is missing.
 */
export function assessByTheBook(household: CompleteHousehold, readings: Readings): BookResult {
  if (household.asOf < FIRST_DAY) throw new Error(`no rules for ${household.asOf}`)

  // Who: measure, article 7.
  const counted = countedMembers(household, readings)
  const heads = counted.filter(Boolean).length

  // Income: article 13.
  const income = householdIncome(household, counted, readings)

  // Property: article 14, Hebei 2013; elsewhere no rule was found.
  const standard = familyStandard(household, readings)
  const property = familyProperty(household, heads, standard, readings)
  const propertyWithinRules = !Object.values(property).includes('notMet')

  // Income against the standard: law, article 18; against the edge line: measure, article 8, law, article 21.
  const someoneCounted = heads > 0
  const incomeBelowStandard = isBelowPerHead(income, heads, standard)
  const incomeBelowEdgeLine = isWithinEdgeLine(provinceOf(household), { income, heads, standard }, readings)
  const dibao = someoneCounted && incomeBelowStandard && propertyWithinRules
  const edge = someoneCounted && incomeBelowEdgeLine && propertyWithinRules

  // Alone: measure, article 8; notice of 2022.
  const family = { household, counted, standard, propertyWithinRules, isEdgeFamily: edge }
  const ways = household.members.map((_, index) => aloneWays(index, family, readings))
  const { countyCase } = readings.rules
  const alone = {
    aloneFromEdge: ways.some((way) => way.fromEdge),
    aloneSevereDisability: ways.some((way) => way.severeDisability),
    aloneClergy: ways.some((way) => way.clergy),
    aloneCountyCase: countyCase,
  }
  const aloneVerdict = Object.values(alone).some(Boolean)

  // Amount: measure, article 23.
  const amountByIncome = familyBenefit(income, heads, standard)

  // The other programmes, each by its own text.
  const belowLocalIncome = isBelowPerHead(income, heads, localIncomeLimit(household, standard))
  const local = passesLocalProperty(household, heads, standard, readings)
  const poorer = { someoneCounted, belowLocalIncome, propertyPasses: local }
  const careTaken = careDeducted(household, readings)
  const means = { household, income, careTaken, standardOfAll: standard.times(heads) }
  const others = {
    tekun: tekun(household, standard, local, readings),
    rigid: rigid(means, poorer, readings),
    temporary: temporary(household, poorer, standard, readings),
    disability: disability(household, { counted, dibao, ways }, readings),
  }
  const verdicts = {
    ...{ counted, dibao, edge, alone: aloneVerdict, ways, disability: others.disability },
    tekun: others.tekun.verdict,
    rigid: others.rigid.verdict,
    temporary: others.temporary.verdict,
  }

  return {
    standard,
    counted,
    income,
    conditions: {
      ...mapValues({ someoneCounted, incomeBelowStandard, incomeBelowEdgeLine, ...alone }, stateOf),
      ...property,
    },
    dibao: { verdict: dibao, amountPerYear: dibao ? amountByIncome : new Decimal(0), amountByIncome },
    edge: { verdict: edge },
    alone: { verdict: aloneVerdict, countyCase, members: ways },
    papers: neededOrNot(papers(household, counted)),
    ...others,
    rigid: { ...others.rigid, instead: betterThanRigid(household, verdicts) },
    outcomes: outcomes(household, verdicts),
  }
}

function neededOrNot(needed: Record<Paper, boolean>): Record<Paper, 'needed' | 'notNeeded'> {
  return mapValues(needed, (is) => (is ? 'needed' : 'notNeeded'))
}
