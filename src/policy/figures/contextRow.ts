import type { IsoDate } from '../calendar.ts'
import type { SourceId } from '../sources/sources.ts'
import { day, decimal, faultsIn, isRecord, matching, oneOf, source, type FieldTest } from './fieldTest.ts'
import type { Problem } from './problem.ts'

/** A dated mean that helps to read a local figure. It is printed for comparison and never enters an evaluation. */
export interface ContextAverage {
  readonly kind: 'average'
  readonly measure: 'disposableIncome' | 'netIncome' | 'dwellingArea'
  readonly scope: 'hebei' | 'nation'
  readonly population: 'all' | 'town' | 'country' | 'cities' | 'cityAndTown'
  /** Calendar year that it is about. */
  readonly period: string
  readonly value: string
  readonly unit: 'yuan/year' | 'squareMetres/person'
  readonly source: SourceId
  readonly fact: string
  readonly confidence: 'B'
  readonly checked: IsoDate
}

/** A figure of the founding document that carries no date: shown as reported, and it decides nothing. */
export interface ReportedFigure {
  /** Row of the founding document's fact table. */
  readonly row: string
  readonly what: string
  readonly value: string
  readonly unit: 'yuan/month' | 'yuan/year' | 'counties'
}

const AVERAGE: Readonly<Record<keyof ContextAverage, FieldTest>> = {
  kind: oneOf('average'),
  measure: oneOf('disposableIncome', 'netIncome', 'dwellingArea'),
  scope: oneOf('hebei', 'nation'),
  population: oneOf('all', 'town', 'country', 'cities', 'cityAndTown'),
  period: matching(/^\d{4}$/, 'must be a year'),
  value: decimal,
  unit: oneOf('yuan/year', 'squareMetres/person'),
  source,
  fact: matching(/^F-(H\.)?\d[\d.]*$/, 'missing or not a row of the fact sheets'),
  confidence: oneOf('B'),
  checked: day,
}

const REPORTED: Readonly<Record<keyof ReportedFigure, FieldTest>> = {
  row: matching(/^B(9|1[0-3])$/, 'must be a row from B9 to B13'),
  what: matching(/^[a-z]+$/i, 'must be a word'),
  value: decimal,
  unit: oneOf('yuan/month', 'yuan/year', 'counties'),
}

export function isContextAverage(row: unknown): row is ContextAverage {
  return faultsIn(row, AVERAGE).length === 0
}

export function isReportedFigure(row: unknown): row is ReportedFigure {
  return faultsIn(row, REPORTED).length === 0
}

/** What is wrong with the content of `context.json`. */
export function contextProblems(file: string, content: unknown): readonly Problem[] {
  const { averages, reported }: Readonly<Record<string, unknown>> = isRecord(content) ? content : {}
  if (!Array.isArray(averages) || !Array.isArray(reported)) {
    return [{ file, entry: -1, field: '', message: 'must have the lists "averages" and "reported"' }]
  }
  const problems = (list: readonly unknown[], tests: Readonly<Record<string, FieldTest>>) =>
    list.flatMap((row, entry) => faultsIn(row, tests).map((fault) => ({ file, entry, ...fault })))
  return [...problems(averages, AVERAGE), ...problems(reported, REPORTED)]
}
