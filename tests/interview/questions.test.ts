import { describe, expect, test } from 'vitest'
import { questionIdOf } from '../../src/interview/answerState.ts'
import { errorCodes } from '../../src/interview/errors.ts'
import { householdQuestions, memberQuestions, questions } from '../../src/policy/questions.ts'

describe('the table of questions', () => {
  test('every question is listed once, in its own scope', () => {
    const ids = [...householdQuestions, ...memberQuestions]
    expect(new Set(ids).size).toBe(ids.length)
    expect(Object.keys(questions).sort()).toEqual([...ids].sort())
    for (const id of householdQuestions) expect(questions[id].scope, id).toBe('household')
    for (const id of memberQuestions) expect(questions[id].scope, id).toBe('member')
  })

  test('a gate is a yes or a list that has the question as an entry', () => {
    for (const id of [...householdQuestions, ...memberQuestions]) {
      const { gate, scope } = questions[id]
      if (gate === undefined) continue
      const { kind, options = [], scope: gateScope } = questions[gate]
      expect(gateScope, id).toBe(scope)
      if (kind === 'several') expect(options, id).toContain(id)
      else expect(kind, id).toBe('yesNo')
    }
  })

  test('everything but who, how many, for whom and when may be "not sure"', () => {
    const always = [...householdQuestions, ...memberQuestions].filter((id) => !questions[id].notSure)
    expect(always).toEqual(['asOf', 'applyingFor', 'members', 'relation'])
  })

  test('a key names its question', () => {
    expect(questionIdOf('m12.age')).toBe('birth')
    expect(questionIdOf('payments.workCosts')).toBe('payments')
    expect(questionIdOf('workCosts')).toBe('workCosts')
    expect(questionIdOf('hardship.schoolCosts')).toBe('hardship')
    expect(questionIdOf('m2.selfCare.eating')).toBe('selfCare')
    expect(() => questionIdOf('payments.schoolCosts')).toThrow(RangeError)
    expect(() => questionIdOf('m1.savings')).toThrow(RangeError)
  })
})

test('no error code is listed twice', () => {
  expect(new Set(errorCodes).size).toBe(errorCodes.length)
})
