import { computed } from 'vue'
import type { MemberKey } from '../../policy/index.ts'
import { useSession } from '../../session/session.ts'
import { memberName, peopleOf, type People } from '../words/memberName.ts'
import { useWords } from '../words/useWords.ts'

/**
 * Names people by how they are related to the applicant, numbered where there are several: "孩子2", "您的爱人". An
 * answer about something else leaves the names as they are, so that nothing that shows one is drawn again for it.
 */
export function useWho(): (member: MemberKey) => string {
  const words = useWords()
  const session = useSession()
  const people = computed<People>((before) => {
    const now = peopleOf(session.household)
    return before !== undefined && isSame(before, now) ? before : now
  })
  return (member) => memberName(words, people.value, member)
}

const isSame = (one: People, other: People) =>
  one.applyingFor === other.applyingFor && String(one.relations) === String(other.relations)
