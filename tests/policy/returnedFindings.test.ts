import { describe, expect, test } from 'vitest'
import { rights } from '../../src/policy/procedure/procedure.ts'
import { officeDuties } from '../../src/policy/returned/duties.ts'
import { findingIds, findingOf, findings, isFindingId } from '../../src/policy/returned/findings.ts'
import { keepers } from '../../src/policy/returned/keepers.ts'
import { limits } from '../../src/policy/returned/limits.ts'
import { isProofId, proofs } from '../../src/policy/returned/proofs.ts'
import { claimIds } from '../../src/policy/returned/returned.ts'
import { catalog } from '../locales/catalog.ts'

const all = Object.values(findings).length
const used = (part: 'keepers' | 'proofs' | 'duties' | 'limits') =>
  [...new Set(findingIds.flatMap((id) => [...findingOf(id)[part]]))].sort()

describe('the findings', () => {
  test('are the sixteen that a notice may hold', () => {
    expect(findingIds).toEqual([
      ...['payroll', 'employer', 'placement', 'company', 'car', 'secondHome', 'deposits', 'contributions'],
      ...['income', 'papersMissing', 'wrongOffice', 'relativeOnStaff', 'objection', 'notCooperating'],
      ...['noReason', 'other'],
    ])
    expect(all).toBe(16)
    expect([isFindingId('payroll'), isFindingId('toString'), isFindingId('')]).toEqual([true, false, false])
  })

  test('are a bar only where a text says so', () => {
    const by = (bar: string) => findingIds.filter((id) => findingOf(id).isBar === bar)
    // F-4.1 to F-4.7: payroll, employer and relatives are none.
    expect(by('no')).toEqual([
      ...['payroll', 'employer', 'placement', 'company', 'contributions', 'relativeOnStaff', 'objection'],
    ])
    // I6: what Hebei's rule of 2013 named is open today.
    expect(by('open')).toEqual(['car', 'secondHome', 'deposits'])
    expect(by('formal')).toEqual(['papersMissing', 'wrongOffice', 'notCooperating'])
    expect(by('condition')).toEqual(['income'])
    expect(by('unknown')).toEqual(['noReason', 'other'])
  })

  test('that Hebei named in 2013 cite it and the law that now leaves it to the province', () => {
    for (const id of ['car', 'secondHome', 'deposits'] as const) {
      const cited = findingOf(id).citations.map(({ source, article }) => [source, article])
      expect(cited).toEqual(
        expect.arrayContaining([
          ['S20', null],
          ['S1', '23'],
        ]),
      )
    }
  })

  test('after a failed check lead to a new one with evidence, and to written reasons', () => {
    for (const id of ['payroll', 'employer', 'placement', 'car', 'deposits', 'income'] as const)
      expect(findingOf(id).duties).toEqual(expect.arrayContaining(['recheckWithEvidence', 'writtenReasons']))
  })

  test('have a new check and written reasons in their calendar where the office owes them', () => {
    for (const id of findingIds) {
      const { duties, limits: dated } = findingOf(id)
      for (const each of ['recheckWithEvidence', 'writtenReasons'] as const)
        expect([id, each, dated.includes(each)]).toEqual([id, each, duties.includes(each)])
    }
  })

  test('of a record that may be old ask when what it shows ended', () => {
    expect(findingIds.map((id) => [id, findingOf(id).ended]).filter(([, ended]) => ended)).toEqual([
      ['payroll', 'job'],
      ['employer', 'job'],
      ['placement', 'job'],
      ['company', 'company'],
      ['car', 'car'],
      ['secondHome', 'home'],
      ['contributions', 'contributions'],
    ])
  })

  test('use every keeper, paper, duty and limit that there is', () => {
    expect(used('keepers')).toEqual(Object.keys(keepers).sort())
    expect(used('proofs')).toEqual(Object.keys(proofs).sort())
    expect(used('duties')).toEqual(Object.keys(officeDuties).sort())
    expect(used('limits')).toEqual(Object.keys(limits).sort())
  })
})

describe('papers and keepers', () => {
  test('that policy-facts has as practice never pose as a rule (F-4.7)', () => {
    const practice = Object.entries(proofs)
      .filter(([, { kind }]) => kind === 'practice')
      .map(([id]) => id)
    expect(practice).toEqual(
      expect.arrayContaining([
        ...['leavingProof', 'contributionsStopped', 'employerLetter', 'bankFlow', 'unemploymentRegistration'],
      ]),
    )
    expect(keepers.staffing.kind).toBe('practice')
    expect(keepers.formerEmployer.kind).toBe('practice')
  })

  test('are known by their own names only', () => {
    expect([isProofId('bankFlow'), isProofId('constructor')]).toEqual([true, false])
  })
})

describe.each(['zh-CN', 'en'])('in %s', (code) => {
  const words = catalog(code)
  const missing = (keys: readonly string[]) => keys.filter((key) => !words.has(key))

  test('every finding, keeper, paper, duty and limit has words', () => {
    expect(
      missing([
        ...findingIds.flatMap((id) => [`returned.finding.${id}.name`, `returned.finding.${id}.means`]),
        ...findingIds.map((id) => `returned.bar.${findingOf(id).isBar}`),
        ...Object.keys(keepers).map((id) => `returned.keeper.${id}`),
        ...Object.keys(proofs).map((id) => `returned.proof.${id}`),
        ...Object.keys(officeDuties).flatMap((id) => {
          const group = id in rights ? `right.${id}` : `returned.duty.${id}`
          return [`${group}.title`, `${group}.text`, `returned.ask.${id}`]
        }),
        ...Object.keys(limits)
          .filter((id) => id !== 'reviewUntold' && id !== 'courtAfterReview')
          .flatMap((id) => [`right.${id}.title`, `right.${id}.text`]),
        ...['untold.title', 'untold.text', 'afterReview.title', 'afterReview.text'].map(
          (id) => `returned.calendar.${id}`,
        ),
        'returned.ask.source',
        ...findingIds.flatMap((id) => findingOf(id).ended ?? []).map((id) => `returned.letter.ended.${id}`),
        ...claimIds.flatMap((id) => [`returned.letter.claim.${id}`, `returned.letter.says.${id}`]),
      ]),
    ).toEqual([])
  })

  test('nothing has words that is not there', () => {
    const ids: Readonly<Record<string, readonly string[]>> = {
      finding: findingIds,
      bar: findingIds.map((id) => findingOf(id).isBar),
      keeper: Object.keys(keepers),
      proof: Object.keys(proofs),
      duty: Object.keys(officeDuties).filter((id) => !(id in rights)),
      ask: [...Object.keys(officeDuties), 'source'],
    }
    const surplus = [...words.keys()].filter((key) => {
      const [, group = '', id = ''] = /^returned\.(\w+)\.(\w+)/.exec(key) ?? []
      return ids[group]?.includes(id) === false
    })
    expect(surplus).toEqual([])
  })

  test('the numbers of the law stand where they are told', () => {
    const numbers = (key: string) => (words.get(key) ?? '').match(/\d+/g)?.map(Number) ?? []
    expect(numbers('returned.duty.lookAgain.text')).toContain(7)
    expect(numbers('returned.calendar.untold.text')).toContain(1)
    expect(numbers('returned.calendar.afterReview.text')).toEqual([15])
    expect(numbers('returned.calendar.decided')).toEqual(expect.arrayContaining([60, 30]))
  })
})
