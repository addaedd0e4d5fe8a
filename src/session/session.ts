import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { Estimate } from '../interview/estimate.ts'
import type { PartialHousehold } from '../interview/household.ts'
import { pageId, type Page } from '../interview/pages.ts'
import type { PaperId, QuestionKey } from '../policy/index.ts'
import type { Returned } from '../policy/returned/returned.ts'
import type { Rules } from './rules.ts'
import { saved } from './saved.ts'
import { noStorage, type Storage } from './storage.ts'
import type { Today } from './today.ts'

export interface Opening {
  readonly storage: Storage
  readonly today: Today
  readonly loadRules: () => Promise<Rules>
}

/** The one store: what one person has answered, and where they are. */
export const useSession = defineStore('session', () => {
  const storage = shallowRef<Storage>(noStorage)
  const today = ref<Today>({ date: __BUILT_ON__, clockWrong: false })
  const household = shallowRef<PartialHousehold>({})
  /** Ids of the pages shown so far; step n of the address is the n-th. */
  const path = ref<readonly string[]>([])
  /** Papers ticked on the list. */
  const ticked = ref<ReadonlySet<PaperId>>(new Set())
  /** What was said about an application that came back. */
  const returned = shallowRef<Returned>({})
  /** Answers that the last change made needless, to be told once. */
  const removed = ref<readonly QuestionKey[]>([])
  /** Where the questions lead once none is open: the answers while one is being changed from there. */
  const goal = ref<'result' | 'check'>('result')

  const rules = shallowRef<Rules | null>(null)
  /** What the centre publishes besides the project's own figures. */
  const localFigures = computed(() => rules.value?.localFigures ?? [])
  const estimator = computed(() => rules.value?.createEstimator() ?? null)
  /** @throws Error before the rules are loaded; see `ready` */
  const estimate = computed((): Estimate => {
    if (estimator.value === null) throw new Error('the rules are not loaded yet')
    return estimator.value(household.value, today.value.date)
  })
  const nextPage = computed<Page | null>(() => estimate.value.progress.open[0] ?? null)

  function keep(): void {
    storage.value.write(
      'answers',
      saved({
        household: household.value,
        path: path.value,
        ticked: ticked.value,
        returned: returned.value,
      }),
    )
  }

  let loadRules: () => Promise<Rules> = () => Promise.reject(new Error('the session is not open'))

  /** Waits for the rules. Rejects where they cannot be fetched; a further call tries again. */
  async function ready(): Promise<void> {
    rules.value ??= await loadRules()
  }

  /** Loads the rules and builds their formulas before the first answer, which then need not wait for it. */
  async function prepare(): Promise<Estimate> {
    await ready()
    return estimate.value
  }

  /** Takes over what this tab kept before a reload; anything damaged is dropped. */
  async function open(options: Opening): Promise<void> {
    storage.value = options.storage
    today.value = options.today
    loadRules = options.loadRules
    const text = options.storage.read('answers')
    if (text === null) return
    await ready()
    const before = rules.value?.restore(text) ?? null
    if (before === null) return
    household.value = before.household
    path.value = before.path
    ticked.value = before.ticked
    returned.value = before.returned
  }

  /** Takes the answers of a page; those that it makes needless are removed and named in `removed`. */
  function answer(next: PartialHousehold): void {
    // Before the rules are there, nothing has been answered yet that could become needless.
    const kept = rules.value?.withoutNeedless(next, today.value.date)
    household.value = kept?.household ?? next
    removed.value = kept?.removed ?? []
    keep()
  }

  /** Adds `page` as a new last step and gives its number. */
  function advance(page: Page): number {
    path.value = [...path.value, pageId(page)]
    keep()
    return path.value.length
  }

  function tick(paper: PaperId, on: boolean): void {
    const next = new Set(ticked.value)
    if (on) next.add(paper)
    else next.delete(paper)
    ticked.value = next
    keep()
  }

  function tellReturned(next: Returned): void {
    returned.value = next
    keep()
  }

  /** Forgets everything, here and in storage. */
  function clear(): void {
    household.value = {}
    path.value = []
    ticked.value = new Set()
    returned.value = {}
    removed.value = []
    goal.value = 'result'
    storage.value.clear('answers')
  }

  return {
    today,
    storage,
    household,
    path,
    ticked,
    returned,
    removed,
    goal,
    localFigures,
    estimate,
    nextPage,
    open,
    ready,
    prepare,
    answer,
    advance,
    tick,
    tellReturned,
    clear,
  }
})
