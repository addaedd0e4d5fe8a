import { computed, ref, shallowReactive, shallowRef, type ComputedRef, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRouter } from 'vue-router'
import type { FormError, FormPart, FormResult } from '../../interview/forms/form.ts'
import type { Page, PageKind } from '../../interview/pages.ts'
import { isIsoDate } from '../../policy/calendar.ts'
import { useSession } from '../../session/session.ts'
import { partId, type LaterPart } from '../../ui/fields/fieldFrame.ts'
import { useJourney } from '../page/useJourney.ts'
import { useWords } from '../words/useWords.ts'
import { unsentOf, type Drafts } from './unsent.ts'

/** What a field shows about a mistake in it. `Part` are the parts that it can point at beside its first line. */
export interface FieldFault {
  readonly error?: string
  readonly errorAt?: LaterPart
}

export interface PageState<Draft> {
  readonly draft: ComputedRef<Draft>
  /** Changes some of what was typed. */
  set(part: Partial<Draft>): void
  fault(field: string): FieldFault
  readonly summary: ComputedRef<readonly { id: string; text: string }[]>
  /** Counts the tries, so that a summary is said again. */
  readonly tries: Ref<number>
  submit(): Promise<void>
  /** To the result, taking along what is complete. */
  seeResult(): Promise<void>
}

export interface PageForm<Draft> {
  readonly draft: Draft
  read(draft: Draft): FormResult
  /** The name of a field in the list of mistakes. */
  labelOf(field: string): string
  /** Something to look at before going on, the first time. */
  holdsBack?(draft: Draft): boolean
}

/**
 * One page of questions: its draft, its mistakes, and going on.
 * @param kind the kind of `page`, by which its draft is known
 */
export function usePage<Kind extends PageKind>(
  kind: Kind,
  page: Page,
  form: PageForm<Drafts[Kind]>,
): PageState<Drafts[Kind]> {
  const { t } = useI18n()
  const { date } = useWords()
  const router = useRouter()
  const session = useSession()
  const journey = useJourney()
  const unsent = unsentOf(session, kind, page)
  const typed = shallowReactive<{ draft: Drafts[Kind] }>({ draft: unsent.recall() ?? form.draft })
  const errors = shallowRef<readonly FormError[]>([])
  const tries = ref(0)

  function textOf({ code, values }: FormError): string {
    const named: Record<string, string> = {}
    for (const [name, value] of Object.entries(values)) named[name] = isIsoDate(value) ? date(value) : value
    return t(`error.${code}`, named)
  }

  return {
    draft: computed(() => typed.draft),
    tries,
    set(part) {
      typed.draft = { ...typed.draft, ...part }
      unsent.keep(typed.draft)
    },
    fault(field) {
      const error = errors.value.find((each) => each.field === field)
      if (error === undefined) return {}
      const at = laterPart(error.part)
      return { error: textOf(error), ...(at !== undefined && { errorAt: at }) }
    },
    summary: computed(() =>
      errors.value.map((error) => ({
        id: partId(error.field, laterPart(error.part)),
        text: t('errorSummary.line', { field: form.labelOf(error.field), text: textOf(error) }),
      })),
    ),
    async submit() {
      const result = form.read(typed.draft)
      if (!result.ok) {
        tries.value += 1
        errors.value = result.errors
        return
      }
      if (errors.value.length > 0) errors.value = []
      if (form.holdsBack?.(typed.draft) === true) return
      await session.ready()
      unsent.forget()
      session.answer(result.household)
      await journey.goOn()
    },
    async seeResult() {
      const result = form.read(typed.draft)
      await session.ready()
      if (result.ok) {
        unsent.forget()
        session.answer(result.household)
      }
      await router.push({ name: 'result' })
    },
  }
}

/** The first line of a field has the field's own id. */
function laterPart(part: FormPart): LaterPart | undefined {
  return part === 'value' || part === 'from' || part === 'year' ? undefined : part
}
