import { Decimal } from 'decimal.js'
import { completedAge } from './completedAge.ts'
import type { Amount, Birth, CompleteHousehold } from './household.ts'
import type { Json, JsonObject } from './json.ts'
import { yearlyYuan } from './yearlyYuan.ts'

/** The answers of `partial` that `complete` contradicts; empty where it is one way to complete it. */
export function completes(partial: JsonObject, complete: CompleteHousehold): string[] {
  const { members: toldMembers, ...told } = partial
  const { members, ...rest } = complete
  if (!Array.isArray(toldMembers) || toldMembers.length !== members.length) return ['members']
  return [
    ...contradictions(told, rest, complete.asOf),
    ...members.flatMap((member, index) =>
      contradictions(toldMembers[index] ?? null, member, complete.asOf).map((why) => `m${index + 1}.${why}`),
    ),
  ]
}

function contradictions(told: Json, complete: Record<string, unknown>, asOf: string): string[] {
  if (!isObject(told)) return ['not told']
  return Object.entries(told)
    .filter(([key, value]) => !allows(key, value, complete[key], asOf))
    .map(([key, value]) => `${key} ${JSON.stringify(value)} / ${JSON.stringify(complete[key])}`)
}

function allows(key: string, told: Json, value: unknown, asOf: string): boolean {
  if (told === 'notSure' || JSON.stringify(told) === JSON.stringify(value)) return true
  if (key === 'place')
    return String(value).startsWith('13') && (told === '130000' || told === `${String(value).slice(0, 4)}00`)
  if (key === 'birth') return isBirth(value) && allowsAge(told, completedAge(value, asOf), asOf)
  if (!isObject(told)) return false
  const per = told['per'] === 'month' ? 12 : 1
  const exact = exactValue(value)
  if (exact === undefined) return false
  const [low, high] = ends(told)
  return low.times(per).lessThanOrEqualTo(exact) && exact.lessThanOrEqualTo(high.times(per))
}

function ends(band: JsonObject): [Decimal, Decimal] {
  if (band['about'] === undefined) return [number(band['from']), number(band['to'])]
  const about = number(band['about'])
  return [about.times('0.9'), about.times('1.1')]
}

function allowsAge(told: Json, age: number, asOf: string): boolean {
  if (isObject(told)) return Number(told['ageFrom']) <= age && age <= Number(told['ageTo'])
  if (typeof told !== 'string') return false
  const years = Number(asOf.slice(0, 4)) - Number(told.slice(0, 4))
  const sameMonth = told.length === 4 || told.slice(5) === asOf.slice(5, 7)
  return sameMonth && (age === years || age === years - 1)
}

function exactValue(value: unknown): Decimal | undefined {
  if (isAmount(value)) return yearlyYuan(value)
  if (isObject(value)) return number(value['yuan'] ?? value['squareMetres'])
  return undefined
}

function number(told: Json | undefined): Decimal {
  if (typeof told !== 'string' && typeof told !== 'number') throw new Error('not a number')
  return new Decimal(told)
}

function isAmount(value: unknown): value is Amount {
  return isObject(value) && 'yuan' in value && 'per' in value
}

function isBirth(value: unknown): value is Birth {
  return typeof value === 'string' || (isObject(value) && 'age' in value)
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
