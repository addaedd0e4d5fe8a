import { answerState } from '../../interview/answerState.ts'
import type { MemberKey } from '../../policy/index.ts'
import type { Family } from './family.ts'
import { memberName } from './memberName.ts'
import type { Words } from './words.ts'

/** Who may be 特困 instead, by name; not people of whom nothing is known yet. */
export function tekunPeople(
  words: Words,
  { assessment, household, people }: Family,
): readonly { readonly key: MemberKey; readonly who: string }[] {
  return assessment.tekun
    .filter((key) => answerState(household, `${key}.birth`) !== 'notAsked')
    .map((key) => ({ key, who: memberName(words, people, key) }))
}
