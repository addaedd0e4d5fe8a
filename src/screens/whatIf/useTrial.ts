import { computed, ref, shallowReactive, type ComputedRef, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Period } from '../../interview/answer.ts'
import type { AmountDraft } from '../../interview/drafts.ts'
import { estimateBy } from '../../interview/estimate.ts'
import { readAmountDraft } from '../../interview/forms/amountDraft.ts'
import type { FormError } from '../../interview/forms/form.ts'
import { draftOfTrial, isAsBefore, readTrial, type TrialDraft } from '../../interview/forms/trial.ts'
import { trialGroups } from '../../interview/trial.ts'
import type { QuestionKey } from '../../policy/index.ts'
import { useSession } from '../../session/session.ts'
import type { ChoiceOption, PairDraft } from '../../ui/fields/drafts.ts'
import { familyOf, type Family } from '../words/family.ts'
import { useFamily } from '../words/useFamily.ts'
import { useWords } from '../words/useWords.ts'
import type { FieldFault } from '../ask/usePage.ts'
import { firstChoice, whichChoices, whoseChoices } from './trialChoices.ts'
import { turnSentences } from './turnSentences.ts'
import { useTurningValues } from './useTurningValues.ts'

export interface Trial {
  /** Whose answer and which one is tried. */
  readonly picked: Ref<PairDraft>
  readonly whose: ComputedRef<ChoiceOption[]>
  readonly which: ComputedRef<ChoiceOption[]>
  /** Null while none is picked. */
  readonly key: ComputedRef<QuestionKey | null>
  readonly draft: ComputedRef<TrialDraft | null>
  readonly fault: ComputedRef<FieldFault | null>
  /** Something else stands there than the person's own answer, readable or not. */
  readonly isTouched: ComputedRef<boolean>
  readonly turns: ComputedRef<readonly string[]>
  readonly now: ComputedRef<Family>
  /** The family with the trial in it; null while there is no other answer to try. */
  readonly tried: ComputedRef<Family | null>
  set(draft: TrialDraft): void
  putBack(): void
}

/** One answer changed for a look: the person's own answers stay as they are. What is typed is kept for each question. */
export function useTrial(): Trial {
  const { t } = useI18n()
  const words = useWords()
  const session = useSession()
  const now = useFamily()
  const drafts = shallowReactive(new Map<QuestionKey, TrialDraft>())

  const groups = computed(() => trialGroups(session.household, session.estimate))
  const picked = ref<PairDraft>(firstChoice(now.value, groups.value))
  const key = computed(() => {
    const questions = groups.value.flatMap((group) => group.questions)
    return questions.find((each) => each === picked.value.second) ?? null
  })
  const draft = computed(() =>
    key.value === null ? null : (drafts.get(key.value) ?? draftOfTrial(session.household, key.value)),
  )
  const read = computed(() =>
    key.value === null || draft.value === null ? null : readTrial(draft.value, session.household, key.value),
  )
  const tried = computed(() => {
    if (key.value === null || !drafts.has(key.value) || read.value?.ok !== true) return null
    const { household } = read.value
    if (isAsBefore(session.household, household, key.value)) return null
    return familyOf(household, estimateBy(now.value.model, household))
  })
  const values = useTurningValues(key)

  /** An empty line is no mistake: there is nothing to try yet. */
  function faultOf({ code, values: named, part }: FormError): FieldFault | null {
    if (code === 'empty' || code === 'chooseOne') return null
    const error = t(`error.${code}`, named)
    return part === 'per' || part === 'days' ? { error, errorAt: part } : { error }
  }

  return {
    picked,
    whose: computed(() => whoseChoices(words, now.value, groups.value)),
    which: computed(() => whichChoices(words, now.value, groups.value, picked.value.first)),
    key,
    draft,
    fault: computed(() => {
      const [first] = read.value?.ok === false ? read.value.errors : []
      return first === undefined ? null : faultOf(first)
    }),
    isTouched: computed(() => key.value !== null && drafts.has(key.value)),
    turns: computed(() =>
      draft.value === null ? [] : turnSentences(words, values.value, periodOf(draft.value.amount)),
    ),
    now,
    tried,
    set(next) {
      if (key.value !== null) drafts.set(key.value, next)
    },
    putBack() {
      if (key.value !== null) drafts.delete(key.value)
    },
  }
}

/** The period that is chosen; a month while there is none, or while its days cannot be read. */
function periodOf(draft: AmountDraft): Period {
  if (draft.per === 'year') return { per: 'year' }
  if (draft.per !== 'day') return { per: 'month' }
  const read = readAmountDraft({ ...draft, text: '0', varies: false, notSure: false })
  return read.ok && read.value !== 'notSure' && read.value.per === 'day'
    ? { per: 'day', days: read.value.days }
    : { per: 'month' }
}
