import type { MemberKey } from '../../policy/index.ts'
import { useSession } from '../../session/session.ts'
import { memberName, peopleOf } from '../words/memberName.ts'
import { useWords } from '../words/useWords.ts'

/** Names people by how they are related to the applicant, numbered where there are several: "孩子2", "您的爱人". */
export function useWho(): (member: MemberKey) => string {
  const words = useWords()
  const session = useSession()
  return (member) => memberName(words, peopleOf(session.household), member)
}
