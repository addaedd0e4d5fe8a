import {
  awayOptions,
  amountKinds,
  disabilityKindOptions,
  disabilityOptions,
  incomeKinds,
  relations,
  selfCareItems,
  standingOptions,
  supportersOptions,
} from '../policy/questions.ts'
import type { Member } from './household.ts'
import { birthReader } from './householdBirth.ts'
import { amountReader } from './householdFigure.ts'
import { pathTo, type Reader, reject } from './householdProblem.ts'
import { booleanReader, choiceReader, objectReader, orNotSure, severalReader } from './householdReaders.ts'

const amount = orNotSure(amountReader)
const yesNo = orNotSure(booleanReader)

const keys = objectReader<Member>(
  'a member',
  {
    relation: choiceReader(relations),
    birth: orNotSure(birthReader),
    away: orNotSure(choiceReader(awayOptions)),
    standing: orNotSure(choiceReader(standingOptions)),
    livesTogether: yesNo,
    supportDuty: yesNo,
    disability: orNotSure(choiceReader(disabilityOptions)),
    disabilityKind: orNotSure(choiceReader(disabilityKindOptions)),
    longTermCare: yesNo,
    seriousIllness: yesNo,
    canWork: yesNo,
    supporters: orNotSure(choiceReader(supportersOptions)),
    selfCare: orNotSure(severalReader(selfCareItems)),
    receives: orNotSure(severalReader(incomeKinds)),
    wage: amount,
    business: amount,
    property: amount,
    retirementPension: amount,
    unemploymentBenefit: amount,
    basicPension: amount,
    otherTransfers: amount,
    inheritance: amount,
    allowances: amount,
  },
  ['relation'],
)

/** One member: standing only for a child, amounts only for kinds that `receives` lists. */
export const memberReader: Reader<Member> = (json, path) => {
  const read = keys(json, path)
  if (!read.ok) return read
  const member = read.value
  if (member.standing !== undefined && member.relation !== 'child') {
    return reject(pathTo(path, 'standing'), member.standing, 'standing only for a child')
  }
  const unlisted = amountKinds.find((kind) => member[kind] !== undefined && !lists(member.receives, kind))
  return unlisted === undefined
    ? read
    : reject(pathTo(path, unlisted), member[unlisted], `no amount unless receives lists "${unlisted}"`)
}

/** Whether a list of options was answered and has this one. */
export function lists<Option extends string>(
  several: readonly Option[] | 'notSure' | undefined,
  option: Option,
): boolean {
  return several !== undefined && several !== 'notSure' && several.includes(option)
}
