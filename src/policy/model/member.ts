import type { Builder, Choice, Expr, Truth } from '../../engine/index.ts'
import {
  awayOptions,
  disabilityKindOptions,
  disabilityOptions,
  standingOptions,
  type Away,
  type Disability,
  type DisabilityKind,
  type Relation,
  type Standing,
} from '../questions.ts'
import type { ProvinceRules } from '../provinces/provinces.ts'
import { incomeModel, type IncomeModel } from './income.ts'
import { AGE_DOMAIN } from './limits.ts'
import { memberKey, type MemberKey } from './structure.ts'

export interface MemberModel {
  readonly key: MemberKey
  readonly relation: Relation
  readonly age: Expr<'years'>
  readonly adult: Truth
  readonly away: Choice<Away>
  readonly standing: Choice<Standing>
  readonly disability: Choice<Disability>
  readonly disabilityKind: Choice<DisabilityKind>
  readonly seriousIllness: Truth
  /** Can go out to work: asked of whoever does not. */
  readonly canWork: Truth
  /** Not one of those whom S2 art 7 leaves out, nor of those whom a province may leave out besides (W2). */
  readonly present: Truth
  /** A member of the family that lives together: S2 art 7. */
  readonly counted: Truth
  readonly income: IncomeModel
}

export function memberModel(
  b: Builder,
  relation: Relation,
  index: number,
  rules: ProvinceRules,
): MemberModel {
  const key = memberKey(index)
  const age = b.ask(`${key}.age`, 'years', AGE_DOMAIN)
  const adult = b.not(b.lessThan(age, b.literal('years', 18)))
  const away = b.askChoice(`${key}.away`, awayOptions)
  const standing = b.askChoice(`${key}.standing`, standingOptions)
  const present = isPresent(b, away)
  return {
    key,
    relation,
    age,
    adult,
    away,
    standing,
    disability: b.askChoice(`${key}.disability`, disabilityOptions),
    disabilityKind: b.askChoice(`${key}.disabilityKind`, disabilityKindOptions),
    seriousIllness: b.ask(`${key}.seriousIllness`, 'truth', { lo: 0, hi: 1 }),
    canWork: b.ask(`${key}.canWork`, 'truth', { lo: 0, hi: 1 }),
    present,
    counted: b.and(present, belongs(b, { key, relation, adult, standing })),
    income: incomeModel(b, key, age, rules),
  }
}

function isPresent(b: Builder, away: Choice<Away>): Truth {
  const unlessProvince = b.not(b.openRule('provinceExcludesMore'))
  return b.pick(away, {
    none: b.yes,
    clergyThreeYears: b.no,
    confined: b.no,
    declaredMissing: b.no,
    clergyOneYear: unlessProvince,
    missingOneYear: unlessProvince,
    conscript: unlessProvince,
    otherReason: unlessProvince,
  })
}

type Belonging = Pick<MemberModel, 'key' | 'relation' | 'adult' | 'standing'>

/** Counted by kinship, age and living together (W1): S2 art 7. */
function belongs(b: Builder, { key, relation, adult, standing }: Belonging): Truth {
  const ask = (question: string) => b.ask(`${key}.${question}`, 'truth', { lo: 0, hi: 1 })
  switch (relation) {
    case 'self':
    case 'spouse':
      return b.yes
    case 'child':
      return b.when(
        adult,
        b.pick(standing, {
          undergraduate: b.yes,
          cannotLiveAlone: b.yes,
          postgraduate: b.or(ask('livesTogether'), b.openRule('postgraduateCounts')),
          livesOnOwnMeans: ask('livesTogether'),
        }),
        b.yes,
      )
    case 'parent':
      return ask('livesTogether')
    case 'grandparent':
    case 'grandchild':
    case 'sibling':
    case 'other':
      return b.and(ask('livesTogether'), ask('supportDuty'))
  }
}
