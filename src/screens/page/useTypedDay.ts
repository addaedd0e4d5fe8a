import { computed, ref, type ComputedRef, type Ref } from 'vue'
import type { Parsed } from '../../interview/errors.ts'
import { useWords } from '../words/useWords.ts'

export interface TypedDay<Day extends string> {
  /** As typed. */
  readonly text: Ref<string>
  /** What it was read as; null for nothing, or while what is typed is no day that can be taken. */
  readonly day: ComputedRef<Day | null>
  /** The same in words. */
  readonly readback: ComputedRef<string | undefined>
  /** What is wrong, once the field is done with: nobody is told off in the middle of typing. */
  readonly error: ComputedRef<string | undefined>
  readonly done: () => void
}

interface How<Day extends string> {
  readonly read: (text: string) => Parsed<Day>
  /** What stands there from before. */
  readonly start?: string | undefined
  /** Key of the words for a day that is too early, where the usual ones do not say why. */
  readonly tooEarly?: () => string | undefined
}

/** A day that is typed. An empty line is no mistake. */
export function useTypedDay<Day extends string>({ read, start, tooEarly }: How<Day>): TypedDay<Day> {
  const { say, date } = useWords()
  const text = ref(start ?? '')
  const doneWith = ref('')
  const parsed = computed(() => (text.value.trim() === '' ? null : read(text.value)))
  const day = computed(() => (parsed.value?.ok === true ? parsed.value.value : null))
  const error = computed(() => {
    if (parsed.value === null || parsed.value.ok || doneWith.value !== text.value) return undefined
    const { code, values } = parsed.value.error
    const told = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, date(value)]))
    const special = code === 'dateTooEarly' ? tooEarly?.() : undefined
    return say(special ?? `error.${code}`, told)
  })
  return {
    text,
    day,
    readback: computed(() => (day.value === null ? undefined : date(day.value))),
    error,
    done: () => (doneWith.value = text.value),
  }
}
