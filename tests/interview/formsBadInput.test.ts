import { describe, expect, test } from 'vitest'
import { emptyAmount, type AmountDraft, type BirthDraft } from '../../src/interview/drafts.ts'
import { draftOfChecklist, readChecklist } from '../../src/interview/forms/checklist.ts'
import type { FormResult } from '../../src/interview/forms/form.ts'
import { draftOfHardship, readHardship } from '../../src/interview/forms/hardship.ts'
import {
  draftOfHousehold,
  isFull,
  readHousehold,
  withoutRow,
  withRow,
  type HouseholdDraft,
} from '../../src/interview/forms/household.ts'
import { draftOfIncome, readIncome } from '../../src/interview/forms/income.ts'
import { draftOfPayments, readPayments } from '../../src/interview/forms/payments.ts'
import { draftOfPerson, readPerson } from '../../src/interview/forms/person.ts'
import { draftOfPlace, readPlace } from '../../src/interview/forms/place.ts'
import { draftOfSupport, readSupport } from '../../src/interview/forms/support.ts'
import type { PartialHousehold } from '../../src/interview/household.ts'
import { amountKinds } from '../../src/policy/questions.ts'

const TODAY = '2026-11-23'
const alone: PartialHousehold = { place: '130102', area: 'town', members: [{ relation: 'self' }] }

/** What is said about which field, in the order of the page. */
function said(result: FormResult): readonly string[] {
  if (result.ok) return []
  return result.errors.map(({ field, part, code }) =>
    part === 'value' ? `${field}: ${code}` : `${field}/${part}: ${code}`,
  )
}

function income(wage: Partial<AmountDraft>): FormResult {
  const draft = draftOfIncome(alone, 'm1')
  const amounts = { ...draft.amounts, wage: { ...draft.amounts.wage, ...wage } }
  return readIncome({ receives: { ...draft.receives, picked: ['wage'] }, amounts }, alone, 'm1')
}

function person(birth: Partial<BirthDraft>): FormResult {
  const draft = draftOfPerson(alone, 'm1')
  return readPerson(
    { ...draft, birth: { ...draft.birth, ...birth }, situation: { ...draft.situation, none: true } },
    alone,
    'm1',
    TODAY,
  )
}

const place = (asOf: string) => readPlace({ ...draftOfPlace(alone, null), asOf }, { ...alone }, TODAY)

describe('a sum that cannot be meant', () => {
  test.each([
    ['', 'wage: empty'],
    ['   ', 'wage: empty'],
    ['-600', 'wage: negative'],
    ['－６００', 'wage: negative'],
    ['abc', 'wage: onlyDigits'],
    ['六百', 'wage: onlyDigits'],
    ['600😀', 'wage: onlyDigits'],
    ['600\n800', 'wage: twoNumbers'],
    ['600-800', 'wage: twoNumbers'],
    ['1,2,3', 'wage: unclearCommas'],
    ['1万2', 'wage: unclearUnit'],
    ['612.505', 'wage: tooManyDecimals'],
    ['1000000000000', 'wage: tooLarge'],
    ['9'.repeat(400), 'wage: tooLarge'],
  ])('%j is told apart', (text, error) => {
    expect(said(income({ text }))).toEqual([error])
  })

  test.each([
    ['６１２．５０', '612.50'],
    ['1,200', '1200'],
    ['1.2万', '12000'],
    [' 600 元\r\n', '600'],
    ['¥600', '600'],
  ])('%j is understood as %s yuan a month', (text, yuan) => {
    const result = income({ text, per: 'month' })
    expect(result.ok && result.household.members?.[0]?.wage).toEqual({ yuan, per: 'month' })
  })

  test('says which of the two ends is meant', () => {
    expect(said(income({ varies: true, from: '500', to: 'x' }))).toEqual(['wage/to: onlyDigits'])
    expect(said(income({ varies: true, from: '', to: '900' }))).toEqual(['wage/from: empty'])
    expect(said(income({ varies: true, from: '900', to: '500' }))).toEqual(['wage/from: fromAboveTo'])
  })

  test('says when the days are meant', () => {
    expect(said(income({ text: '120', per: 'day', days: '' }))).toEqual(['wage/days: empty'])
    expect(said(income({ text: '120', per: 'day', days: '367' }))).toEqual(['wage/days: daysOutOfRange'])
    expect(said(income({ text: '120', per: 'day', days: '-1' }))).toEqual(['wage/days: daysOutOfRange'])
    expect(said(income({ text: '120', per: 'day', days: '1.5' }))).toEqual(['wage/days: notWhole'])
  })

  test('is not taken for a month where no period was chosen', () => {
    expect(said(income({ text: '600' }))).toEqual(['wage/per: choosePeriod'])
    expect(said(income({ text: '0.00' })), 'nothing is nothing in any period').toEqual([])
    expect(said(income({ text: 'x' }))).toEqual(['wage: onlyDigits'])
  })

  test('starts without a period wherever there is one to choose', () => {
    const { amounts } = draftOfIncome(alone, 'm1')
    const chosen = amountKinds.filter((kind) => amounts[kind].per !== '')
    expect(chosen).toEqual(['inheritance'])
  })

  test('is not said to vary where it cannot', () => {
    const checklist = draftOfChecklist({ hasSavings: true })
    const result = readChecklist({ ...checklist, savings: { ...checklist.savings, text: '600-800' } }, alone)
    expect(said(result)).toEqual(['savings: oneNumber'])
  })
})

describe('an age that cannot be', () => {
  test.each<[Partial<BirthDraft>, string]>([
    [{}, 'birth/year: empty'],
    [{ year: '67' }, 'birth/year: ageTypedAsYear'],
    [{ year: 'abcd' }, 'birth/year: yearDigits'],
    [{ year: '五八年' }, 'birth/year: yearDigits'],
    [{ year: '1.9.58' }, 'birth/year: yearDigits'],
    [{ year: '1900', month: '1' }, 'birth/year: ageTooHigh'],
    [{ year: '2027' }, 'birth/year: futureDate'],
    [{ year: '2026', month: '12' }, 'birth/year: futureDate'],
    [{ year: '110101195803071234' }, 'birth/year: impossibleDate'],
    [{ way: 'age', age: '130' }, 'birth: ageTooHigh'],
    [{ way: 'age', age: '-1' }, 'birth: negative'],
    [{ way: 'age', age: '六十' }, 'birth: onlyDigits'],
    [{ way: 'range', ageFrom: '60', ageTo: '130' }, 'birth/to: ageTooHigh'],
    [{ way: 'range', ageFrom: '69', ageTo: '60' }, 'birth/from: fromAboveTo'],
  ])('%j is told', (birth, error) => {
    expect(said(person(birth))).toEqual([error])
  })
})

describe('a day that cannot be asked for', () => {
  test.each([
    ['2026-02-30', 'asOf: impossibleDate'],
    ['昨天', 'asOf: impossibleDate'],
    ['2021-06-30', 'asOf: dateTooEarly'],
    ['2026-11-24', 'asOf: futureDate'],
    ['2999-01-01', 'asOf: futureDate'],
  ])('%s is told', (asOf, error) => {
    expect(said(place(asOf))).toEqual([error])
  })

  test('left empty, or today, is today', () => {
    for (const asOf of ['', ' ', '2026-11-23', '20261123']) {
      expect(place(asOf)).toEqual({ ok: true, household: alone })
    }
  })
})

describe('a list of people', () => {
  const grown = (count: number): HouseholdDraft => {
    let draft = draftOfHousehold({})
    for (let people = 1; people < count; people += 1) draft = withRow(draft)
    return draft
  }

  test('never grows beyond twenty and never loses the applicant', () => {
    expect(grown(25).rows).toHaveLength(20)
    expect(isFull(grown(25))).toBe(true)
    expect(withoutRow(grown(1), 'p1').rows).toHaveLength(1)
  })

  test('gives a new row an id that no row before it had', () => {
    const three = grown(3)
    expect(withRow(withoutRow(three, 'p2')).rows.map(({ id }) => id)).toEqual(['p1', 'p3', 'p4'])
  })

  test('says who has no relation yet, and that one place is not chosen', () => {
    expect(said(readHousehold(grown(3), {}))).toEqual([
      'members-p2: chooseOne',
      'members-p3: chooseOne',
      'holding: chooseOne',
      'registration: chooseOne',
    ])
  })

  test('lets only one be the spouse', () => {
    const [self, ...others] = grown(3).rows
    const rows = [self!, ...others.map((row) => ({ ...row, relation: 'spouse' }))]
    expect(said(readHousehold({ rows, holding: 'none', registration: 'same' }, {}))).toEqual([
      'members-p3: oneSpouse',
    ])
  })

  test('keeps what is known of those who stay', () => {
    const before: PartialHousehold = {
      holding: 'none',
      members: [
        { relation: 'self', birth: '1958' },
        { relation: 'spouse', birth: '1960' },
        { relation: 'child', birth: '1990' },
      ],
    }
    const result = readHousehold(withoutRow(draftOfHousehold(before), 'p2'), before)
    expect(said(result)).toEqual(['registration: chooseOne'])
    const sent = readHousehold(
      { ...withoutRow(draftOfHousehold(before), 'p2'), registration: 'same' },
      before,
    )
    expect(sent.ok && sent.household.members).toEqual([
      { relation: 'self', birth: '1958' },
      { relation: 'child', birth: '1990' },
    ])
  })
})

describe('a page sent off empty', () => {
  test('says everything that is missing at once', () => {
    expect(said(readPlace(draftOfPlace({}, null), {}, TODAY))).toEqual([
      'place: choosePlace',
      'area: chooseOne',
    ])
    expect(said(readPerson(draftOfPerson(alone, 'm1'), alone, 'm1', TODAY))).toEqual([
      'birth/year: empty',
      'situation: chooseAny',
    ])
    expect(said(readIncome(draftOfIncome(alone, 'm1'), alone, 'm1'))).toEqual(['receives: chooseAny'])
    expect(said(readSupport(draftOfSupport({}), {}))).toEqual(['supportersElsewhere: chooseOne'])
    expect(said(readPayments(draftOfPayments({}), {}))).toEqual(['payments: chooseAny'])
    expect(said(readHardship(draftOfHardship({}), {}))).toEqual(['hardship: chooseAny'])
    expect(said(readChecklist(draftOfChecklist({}), {}))).toEqual(['findings: chooseAny'])
  })

  test('says what is missing in every card that was opened', () => {
    const support = { ...draftOfSupport({}), supportersElsewhere: 'yes' }
    expect(said(readSupport(support, {}))).toEqual(['supportersAble: chooseOne', 'supportReceived: empty'])
    const costs = draftOfHardship({})
    const hardship = { ...costs.hardship, picked: ['suddenEvent', 'medicalCosts', 'rehabCosts'] }
    const amounts = { ...costs.amounts, rehabCosts: { ...costs.amounts.rehabCosts, text: '900' } }
    expect(said(readHardship({ hardship, amounts }, {}))).toEqual([
      'medicalCosts: empty',
      'rehabCosts/per: choosePeriod',
    ])
    const findings = { ...draftOfChecklist({}).findings, picked: ['hasSavings', 'roomyHome'] }
    expect(said(readChecklist({ ...draftOfChecklist({}), findings }, {}))).toEqual([
      'homeArea: empty',
      'savings: empty',
    ])
  })

  test('wants the county too, or "not sure which"', () => {
    const draft = { ...draftOfPlace({}, null), area: 'town' }
    const pair = (first: string, second: string) =>
      readPlace({ ...draft, place: { first, second } }, {}, TODAY)
    expect(said(pair('130100', ''))).toEqual(['place/second: choosePlace'])
    expect(said(pair('130100', '130203'))).toEqual(['place/second: choosePlace'])
    expect(said(pair('110000', ''))).toEqual(['place: choosePlace'])
    expect(pair('130100', 'notSure')).toMatchObject({ household: { place: '130100' } })
    expect(pair('130682', '')).toMatchObject({ household: { place: '130682' } })
    expect(pair('notSure', '')).toMatchObject({ household: { place: '130000' } })
    const elsewhere = { ...draft, province: '330000' }
    expect(readPlace(elsewhere, {}, TODAY)).toMatchObject({ household: { place: '330000' } })
  })
})

test('reading a page changes nothing of what was typed', () => {
  const draft = {
    ...draftOfIncome(alone, 'm1'),
    receives: { picked: ['wage'], unsure: [], none: false, notSure: false },
  }
  draft.amounts.wage = { ...emptyAmount('month'), text: '1万2', from: '5', to: '6' }
  const before = JSON.stringify(draft)
  expect(readIncome(draft, alone, 'm1').ok).toBe(false)
  expect(JSON.stringify(draft)).toBe(before)
})
