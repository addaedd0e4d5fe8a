import { computed, ref, shallowRef, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { checkSite, type CheckedSite } from '../../centre/checkSite.ts'
import { parseSite } from '../../centre/parseSite.ts'
import type { Site } from '../../centre/site.ts'
import { contentOf, emptyDraft, fileText, type SiteDraft } from './siteDraft.ts'

/** Outlives the screen: who looks at another page and comes back finds what was typed. */
const draft = shallowRef(emptyDraft)
/** Mistakes are told once the file was asked for, or read from somewhere. */
const isTold = ref(false)

export interface SiteForm {
  readonly draft: ShallowRef<SiteDraft>
  readonly isTold: Ref<boolean>
  /** What the site would take from the file. */
  readonly site: ComputedRef<Site>
  readonly checked: ComputedRef<CheckedSite>
  readonly text: ComputedRef<string>
  /** Each mistake with the id of its control; none before they are told. */
  readonly errors: ComputedRef<readonly { readonly id: string; readonly text: string }[]>
  /** What to say beside a control; undefined where nothing is wrong. */
  readonly errorAt: (id: string) => string | undefined
}

/** The form of site.json, checked by what reads the file at every start. */
export function useSiteDraft(): SiteForm {
  const { t } = useI18n()
  const parsed = computed(() => parseSite(contentOf(draft.value)))
  const checked = computed(() => checkSite(parsed.value))
  const errors = computed(() =>
    isTold.value
      ? checked.value.problems.map(({ field, expected, values }) => ({
          id: controlOf(field),
          text: t(`operator.expected.${expected}`, values),
        }))
      : [],
  )
  return {
    draft,
    isTold,
    site: computed(() => parsed.value.site),
    checked,
    text: computed(() => fileText(draft.value)),
    errors,
    errorAt: (id) => errors.value.find((error) => error.id === id)?.text,
  }
}

/** Id of the control of a field: `figures[2].source.date` is `figures-2-date`. */
function controlOf(field: string): string {
  const [, index, inside = ''] = /^figures\[(\d+)\](?:\.(?:source\.)?(.*))?$/.exec(field) ?? []
  if (index === undefined) return field
  return figureControl(Number(index), inside === '' ? 'area' : inside)
}

export const figureControl = (index: number, field: string): string => `figures-${index}-${field}`
