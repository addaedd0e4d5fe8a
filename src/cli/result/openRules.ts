import { isOpen, openRuleIds, programmeIds, type Assessment, type OpenRuleId } from '../../policy/index.ts'
import type { Words } from '../words.ts'

export interface PrintedOpenRule {
  readonly id: OpenRuleId
  readonly title: string
  /** The question to put to the office. */
  readonly ask: string
}

/** What only the office can tell, over the programmes that are still within reach. */
export function printedOpenRules({ programmes }: Assessment, words: Words): readonly PrintedOpenRule[] {
  const acting = new Set(
    programmeIds
      .map((id) => programmes[id])
      .filter(({ outcome }) => isOpen(outcome))
      .flatMap(({ openRules }) => openRules),
  )
  return openRuleIds
    .filter((id) => acting.has(id))
    .map((id) => ({ id, title: words(`openRule.${id}.title`), ask: words(`openRule.${id}.ask`) }))
}
