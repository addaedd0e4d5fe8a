import { describe, expect, it } from 'vitest'
import { errorCodes, warningCodes } from '../../src/interview/errors.ts'
import { pageKinds } from '../../src/interview/pages.ts'
import {
  type ConditionId,
  duties,
  linkedHelpIds,
  openRuleIds,
  type Outcome,
  outcomes,
  paperIds,
  paperLists,
  type ProgrammeId,
  programmeIds,
  rights,
  steps,
  type SumLineId,
  warningIds,
} from '../../src/policy/index.ts'
import { amountKinds, incomeKinds, paymentKinds, questions, relations } from '../../src/policy/questions.ts'
import { catalog } from './catalog.ts'

const words = catalog('zh-CN')
const under = (prefix: string, ids: readonly string[], parts: readonly string[]) =>
  ids.flatMap((id) => parts.map((part) => (part === '' ? `${prefix}.${id}` : `${prefix}.${id}.${part}`)))
const missing = (keys: readonly string[]) => keys.filter((key) => !words.has(key))

const found = new Set<string>(warningIds)
const asked = Object.entries(questions)
const capital = (id: string) => `other${id.charAt(0).toUpperCase()}${id.slice(1)}`

const conditions = {
  someoneCounted: true,
  incomeBelowStandard: true,
  incomeBelowEdgeLine: true,
  savingsWithinLimit: true,
  oneHomeAtMost: true,
  homeNotRoomy: true,
  noCar: true,
  noLuxury: true,
  propertyWithinLocalRule: true,
  aloneFromEdge: true,
  aloneSevereDisability: true,
  aloneClergy: true,
  aloneCountyCase: true,
  tekunUnableToWork: true,
  tekunNoIncome: true,
  tekunNoSupporter: true,
  tekunPresent: true,
  tekunProperty: true,
  incomeBelowLocalIncome: true,
  costsAboveShare: true,
  costsLeaveTooLittle: true,
  rigidProperty: true,
  temporarySudden: true,
  temporarySpending: true,
  disabilityCertificate: true,
  livingSubsidyFamily: true,
  severeDisability: true,
  needsLongTermCare: true,
  disabilityLocalRules: true,
} as const satisfies Record<ConditionId, true>

/** Which programmes can come out in a way that not every one can. */
const only: Partial<Record<Outcome, readonly ProgrammeId[]>> = {
  notNeeded: ['edge', 'alone', 'rigid'],
  nobodyCounted: ['dibao', 'edge', 'rigid'],
  alreadyReceiving: ['dibao', 'tekun', 'alone', 'edge'],
  // Not told at all; the command line has a word for it.
  notInForce: [],
}

/** Lines of the sum that are not a question; the others are named by `question.<id>.label`. */
const sumLines = [
  'standardForAll',
  'presumedEarnings',
  'presumedSupport',
  'supportReceived',
  ...paymentKinds,
] as const satisfies readonly SumLineId[]

describe('there are words for', () => {
  it('every question, with a hint where it is not explained on the list of findings', () => {
    expect(missing(asked.flatMap(([id]) => under('question', [id], ['title', 'label'])))).toEqual([])
    expect(missing(asked.flatMap(([id]) => (found.has(id) ? [] : [`question.${id}.hint`])))).toEqual([])
  })

  it('every option of every question', () => {
    const options = asked.flatMap(([id, { options = [] }]) =>
      id === 'relation' ? under('relation', options, ['']) : under(`question.${id}.option`, options, ['']),
    )
    expect(options.length).toBeGreaterThan(40)
    expect(missing(options)).toEqual([])
  })

  it('yes and no of every question answered so', () => {
    const yesNo = asked.filter(([id, { kind }]) => kind === 'yesNo' && !found.has(id)).map(([id]) => id)
    expect(missing(under('question', yesNo, ['option.yes', 'option.no']))).toEqual([])
    expect(missing(['checklist.yes', 'checklist.no', 'app.notSure', 'app.none'])).toEqual([])
  })

  it('no option that is not offered', () => {
    const surplus = [...words.keys()].filter((key) => {
      const [, id = '', option = ''] = /^question\.(\w+)\.option\.(\w+)$/.exec(key) ?? []
      const question = asked.find(([known]) => known === id)?.[1]
      if (option === '') return false
      return question?.kind === 'yesNo'
        ? !['yes', 'no'].includes(option)
        : !question?.options?.includes(option)
    })
    expect(surplus).toEqual([])
  })

  it('every kind of income and every member of a family, for oneself and for another', () => {
    expect(missing(under('question', amountKinds, ['title', 'hint', 'label']))).toEqual([])
    expect(missing(under('question.receives.option', incomeKinds, ['']))).toEqual([])
    expect(missing(under('who', [...relations, ...relations.map(capital)], ['']))).toEqual([])
  })

  it('every page of questions', () => {
    expect(missing(under('page', pageKinds, ['title', 'hint']))).toEqual([])
  })

  it('every programme, outcome and condition', () => {
    expect(missing(under('programme', programmeIds, ['name', 'plain', 'what', 'pays']))).toEqual([])
    const ways = outcomes.flatMap((id) => under('outcome', [id], ['word', ...(only[id] ?? programmeIds)]))
    expect(missing(ways)).toEqual([])
    const told = outcomes.filter((id) => id !== 'notInForce')
    expect(missing(under('result.groups', told, ['']))).toEqual([])
    expect(
      missing(under('condition', Object.keys(conditions), ['name', 'met', 'notMet', 'open', 'explain'])),
    ).toEqual([])
  })

  it('every help that comes with a status', () => {
    expect(missing(under('linkedHelp', linkedHelpIds, ['name', 'text']))).toEqual([])
  })

  it('every open rule, with the question to ask at the office', () => {
    expect(missing(under('openRule', openRuleIds, ['title', 'ask', 'why']))).toEqual([])
  })

  it('every line of the worked sum', () => {
    expect(missing(under('sum', sumLines, ['']))).toEqual([])
  })

  it('every paper and list of papers', () => {
    expect(missing(under('paperList', paperLists, ['title', 'hint']))).toEqual([])
    const brought = [...paperIds.bring, ...paperIds.bringIfYouHave]
    expect(missing(under('paper', brought, ['name', 'why', 'note']))).toEqual([])
    expect(missing(under('paper', paperIds.lookedUp, ['name']))).toEqual([])
  })

  it('every finding of the cross-check: what it means and what to bring', () => {
    expect(missing(under('checklist', warningIds, ['title', 'means', 'bring']))).toEqual([])
  })

  it('every step, duty and right', () => {
    expect(missing(under('step', Object.keys(steps), ['title', 'text', 'limit']))).toEqual([])
    expect(missing(under('duty', Object.keys(duties), ['title', 'text']))).toEqual([])
    expect(missing(under('right', Object.keys(rights), ['title', 'text']))).toEqual([])
  })

  it('everything that can be wrong with what is typed', () => {
    expect(missing(under('error', errorCodes, ['']))).toEqual([])
    expect(missing(under('warning', warningCodes, ['']))).toEqual([])
  })
})
