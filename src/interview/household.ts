import type { IsoDate } from '../policy/calendar.ts'
import type { PlaceCode } from '../policy/places/places.ts'
import type {
  AmountKind,
  ApplyingFor,
  Away,
  CostKind,
  Disability,
  DisabilityKind,
  HardshipKind,
  Holding,
  IncomeKind,
  PaymentKind,
  Registration,
  Relation,
  SelfCareItem,
  StandardArea,
  Standing,
  Supporters,
} from '../policy/questions.ts'
import type { Amount, Area, Birth, Choice, Money, NotSure, Several, YesNo } from './answer.ts'

/** One person. The keys are question ids; a key left out is not answered. */
export type Member = {
  readonly relation: Relation
  readonly birth?: Birth
  readonly away?: Choice<Away>
  /** Only for a child. */
  readonly standing?: Choice<Standing>
  readonly livesTogether?: YesNo
  readonly supportDuty?: YesNo
  readonly disability?: Choice<Disability>
  readonly disabilityKind?: Choice<DisabilityKind>
  readonly longTermCare?: YesNo
  readonly seriousIllness?: YesNo
  readonly canWork?: YesNo
  readonly supporters?: Choice<Supporters>
  /** What the person cannot do alone. */
  readonly selfCare?: Several<SelfCareItem>
  readonly receives?: Several<IncomeKind>
} & {
  /** Only for a kind that `receives` lists. */
  readonly [Kind in AmountKind]?: Amount
}

/** All answers of one household: what the session keeps and what a household file holds. */
export type Household = {
  /** The day the estimate is for, YYYY-MM-DD; today where it is left out. */
  readonly asOf?: IsoDate
  readonly applyingFor?: ApplyingFor
  readonly holding?: Choice<Holding>
  /** Code of a county or prefecture of Hebei; 130000 where nothing more is known. */
  readonly place?: PlaceCode | NotSure
  readonly area?: Choice<StandardArea>
  readonly registration?: Choice<Registration>
  /** Official figures per person, as posted at the office. */
  readonly standardTown?: Amount
  readonly standardCountry?: Amount
  /** 1 to 20 people, the applicant first. */
  readonly members: readonly Member[]
  readonly supportersElsewhere?: YesNo
  readonly supportersAble?: YesNo
  readonly supportReceived?: Amount
  readonly payments?: Several<PaymentKind>
  /** What hit the family in the last 12 months. */
  readonly hardship?: Several<HardshipKind>
  readonly payroll?: YesNo
  readonly employer?: YesNo
  readonly placement?: YesNo
  readonly relativeOnStaff?: YesNo
  readonly company?: YesNo
  readonly car?: YesNo
  readonly secondHome?: YesNo
  readonly roomyHome?: YesNo
  readonly luxury?: YesNo
  readonly hasSavings?: YesNo
  readonly savings?: Money
  readonly homeArea?: Area
  readonly localHomeArea?: Area
  readonly localIncome?: Amount
} & {
  /** Only for a payment that `payments` lists. */
  readonly [Kind in PaymentKind]?: Amount
} & {
  /** Only for a kind of spending that `hardship` lists. */
  readonly [Kind in CostKind]?: Amount
}

/** A household while it is being asked about: even its members may not be known yet. */
export type PartialHousehold = Partial<Household>
