import { useI18n } from 'vue-i18n'
import { readAnswerKey } from '../../interview/answerKey.ts'
import type { QuestionKey } from '../../policy/index.ts'
import { memberKey } from '../../policy/model/structure.ts'
import { useWho } from './useWho.ts'

/** The short name of a question, with whom it is about: "汽车", "您的爱人：工资". */
export function useQuestionName(): (key: QuestionKey) => string {
  const { t } = useI18n()
  const who = useWho()
  return (key) => {
    const read = readAnswerKey(key)
    if (read === undefined) throw new RangeError(`no such question: ${key}`)
    const what = t(`question.${read.question}.label`)
    return read.scope === 'household' ? what : t('app.ofWhom', { who: who(memberKey(read.member)), what })
  }
}
