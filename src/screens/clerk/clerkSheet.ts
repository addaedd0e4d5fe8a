import { answerState, questionIdOf } from '../../interview/answerState.ts'
import { pagesFor } from '../../interview/pages.ts'
import type { MemberKey } from '../../policy/index.ts'
import { answerRow, type AnswerRow } from '../words/conditionAnswers.ts'
import type { Family } from '../words/family.ts'
import { isTold } from '../words/isTold.ts'
import { memberName } from '../words/memberName.ts'
import type { Words } from '../words/words.ts'
import { categoryOf, clerkCategories, type ClerkCategory } from './clerkCategories.ts'

/** What is known under one heading: of the family, and of each person. */
export interface ClerkSection {
  readonly id: ClerkCategory
  readonly title: string
  readonly people: readonly {
    readonly id: string
    readonly who: string
    readonly rows: readonly AnswerRow[]
  }[]
}

/** Everything that was answered, "not sure" included, under the officer's own headings; empty headings are left out. */
export function clerkSections(words: Words, family: Family): readonly ClerkSection[] {
  const keys = pagesFor(family.people.relations)
    .flatMap(({ questions }) => questions)
    .concat('applyingFor')
    .filter((key) => answerState(family.household, key) !== 'notAsked' && isTold(family, key))
  return clerkCategories
    .map((id) => {
      const listed = keys.filter((key) => categoryOf[questionIdOf(key)] === id)
      const about = [null, ...family.people.relations.map((_, index): MemberKey => `m${index + 1}`)]
      const people = about.map((member) => ({
        id: member ?? 'family',
        who: member === null ? words.say('clerk.wholeFamily') : memberName(words, family.people, member),
        rows: listed.filter((key) => memberIn(key) === member).map((key) => answerRow(words, family, key)),
      }))
      return {
        id,
        title: words.say(`clerk.category.${id}`),
        people: people.filter(({ rows }) => rows.length > 0),
      }
    })
    .filter(({ people }) => people.length > 0)
}

const memberIn = (key: string) => /^m\d+(?=\.)/.exec(key)?.[0] ?? null
