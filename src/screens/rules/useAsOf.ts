import { computed, ref, type ComputedRef, type Ref } from 'vue'
import { parseDateText } from '../../interview/typedDate.ts'
import type { IsoDate } from '../../policy/calendar.ts'
import { useWords } from '../words/useWords.ts'

export interface AsOf {
  /** As typed. */
  readonly text: Ref<string>
  /** The day that is looked at; null for none, or while what is typed is no day that can be shown. */
  readonly day: ComputedRef<IsoDate | null>
  /** What is wrong, once the field is done with: nobody is told off in the middle of typing. */
  readonly error: ComputedRef<string | undefined>
  readonly done: () => void
}

/** The day whose rules are looked at. */
export function useAsOf(): AsOf {
  const { say, date } = useWords()
  const text = ref('')
  const doneWith = ref('')
  const parsed = computed(() => (text.value.trim() === '' ? null : parseDateText(text.value)))
  const error = computed(() => {
    if (parsed.value === null || parsed.value.ok || doneWith.value !== text.value) return undefined
    const { code, values } = parsed.value.error
    const told = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, date(value)]))
    return say(code === 'dateTooEarly' ? 'rules.asOf.tooEarly' : `error.${code}`, told)
  })
  return {
    text,
    day: computed(() => (parsed.value?.ok === true ? parsed.value.value : null)),
    error,
    done: () => (doneWith.value = text.value),
  }
}
