import { describe, expect, it } from 'vitest'
import type { Birth } from '../../src/interview/answer.ts'
import { createEstimator } from '../../src/interview/estimate.ts'
import { toDoList } from '../../src/policy/index.ts'

const estimate = createEstimator()
const TODAY = '2026-11-23'

/** What a family that receives 低保 is told about, by the births of its people. */
function helpsOf(...births: readonly (Birth | undefined)[]): readonly string[] {
  const members = births.map((birth, index) => ({
    relation: index === 0 ? ('self' as const) : ('spouse' as const),
    ...(birth !== undefined && { birth }),
  }))
  const { assessment } = estimate({ holding: 'dibao', members }, TODAY)
  const asked = toDoList(assessment, '130000', TODAY).flatMap((each) =>
    each.kind === 'askAfter' ? [each.help] : [],
  )
  const opened = assessment.linkedHelp.filter(({ after }) => after.length > 0).map(({ id }) => id)
  expect(asked, 'the to-do list names the same').toEqual(opened)
  return opened
}

describe('help at school', () => {
  it('is not offered where everybody is past working age', () => {
    expect(helpsOf({ age: 72 })).toEqual(['medical', 'housing'])
    expect(helpsOf({ age: 60 }, { age: 81 })).toEqual(['medical', 'housing'])
  })

  it('is offered as soon as one person is younger, since a grown person may study too', () => {
    expect(helpsOf({ age: 72 }, { age: 59 })).toContain('education')
    expect(helpsOf({ age: 45 })).toContain('education')
  })

  it('is offered while an age is not known, or not known well enough', () => {
    expect(helpsOf(undefined)).toContain('education')
    expect(helpsOf('notSure')).toContain('education')
    expect(helpsOf({ age: 72 }, 'notSure')).toContain('education')
    expect(helpsOf({ ageFrom: 55, ageTo: 65 })).toContain('education')
    expect(helpsOf('1966-11')).toContain('education')
    expect(helpsOf('1966-10')).not.toContain('education')
  })
})
