/**
 * A shared machine: one resident after another in the same page, each with an app of their own. It comes as a file by
 * itself, so that phones do not pay for it.
 */
import { ref, shallowRef } from 'vue'
import { received } from '../handoff/received.ts'
import { makeAsNew } from '../kiosk/asNew.ts'
import { onActivity, switchOffGestures } from '../kiosk/gestures.ts'
import { createHealing, HEALS_IN, openAnew } from '../kiosk/healing.ts'
import type { Asking } from '../kiosk/kioskKey.ts'
import { printUncovered } from '../kiosk/printing.ts'
import { PATIENCE, secondsLeft } from '../kiosk/silence.ts'
import { onReading } from '../kiosk/reading.ts'
import { createWatch } from '../kiosk/watch.ts'
import { kioskUpdates } from './kioskUpdates.ts'
import type * as Later from './later.ts'
import { receive, type Resident } from './resident.ts'
import type { SiteProblem } from '../centre/problem.ts'
import type { SiteState } from '../screens/page/siteKey.ts'
import type { LoadedSite } from './site.ts'

/** Screens that take longer to read than a question. */
const longReads: ReadonlySet<unknown> = new Set([
  'result',
  'why',
  'papers',
  'print',
  'clerk',
  'whatIf',
  'finding',
  'letter',
  'rules',
  'toPhone',
])

/**
 * Runs until the machine is switched off.
 * @param loadLater fetches the second stage with all that this centre needs of it
 */
export async function runKiosk(
  place: Element,
  loaded: LoadedSite,
  loadLater: () => Promise<typeof Later>,
): Promise<void> {
  const root = document.documentElement
  const { pixelPitch } = loaded.site
  root.dataset['kiosk'] = ''
  if (pixelPitch !== null) root.style.setProperty('--mm', `${String(1 / pixelPitch)}px`)
  const file: LoadedSite = { ...loaded, site: { ...loaded.site, kiosk: true } }
  const site = shallowRef<SiteState>(file)
  let besideFile: readonly SiteProblem[] = []
  /** What is to be mended is told by the words of the app that is there, so each one looks anew. */
  const look = async () => {
    const hasMuch = [file.problems, file.figures, besideFile].some(({ length }) => length > 0)
    if (current !== null && hasMuch) site.value = await current.lookAtSite(besideFile)
  }

  let current: Resident | null = null
  const asking = ref<Asking | null>(null)
  const watch = createWatch({
    now: () => performance.now(),
    patience: () => (longReads.has(current?.screen()) ? PATIENCE.result : PATIENCE.page),
    isAsNew: () => current?.isAsNew() ?? true,
    show(silence, now) {
      if (silence.kind === 'asked')
        asking.value = { kind: silence.why, seconds: secondsLeft(silence.until, now) }
      else if (asking.value?.kind !== 'finish') asking.value = null
    },
    clear: () => void clear(),
  })
  const healing = createHealing(clear)
  const updates = kioskUpdates(() => current?.isAsNew() ?? false)

  const kiosk = {
    asking,
    stillHere: watch.touched,
    stay() {
      asking.value = null
      watch.stay()
    },
    finish() {
      if (current?.hasAnswers() === true) asking.value = { kind: 'finish' }
      else void clear()
    },
    clear: () => void clear(),
    recovered: healing.cancel,
  }

  /** Every trace of one resident goes before the next one's app is made. */
  let clearing: Promise<void> | null = null
  function clear(): Promise<void> {
    clearing ??= (async () => {
      try {
        healing.cancel()
        current?.leave()
        current = null
        watch.rest()
        asking.value = null
        received.value = null
        makeAsNew()
        current = await receive(place, { site, file, kiosk, onFailure: healing.begin, loadLater })
        // Without a network nobody hears more than the names of the fields.
        look().catch(() => {})
        updates.nobodyIsThere()
      } catch (error) {
        console.error(error)
        // Right after opening it would only go wrong again, and again.
        if (performance.now() < HEALS_IN) setTimeout(openAnew, HEALS_IN)
        else openAnew()
      } finally {
        clearing = null
      }
    })()
    return clearing
  }

  history.scrollRestoration = 'manual'
  switchOffGestures()
  onActivity(() => watch.touched())
  printUncovered(() => current?.isCovered)
  addEventListener('afterprint', () => watch.printed())
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void clear()
  })
  const onError = (error: unknown) => (current === null ? healing.begin() : current.fail(error))
  addEventListener('error', ({ error }) => {
    if (error !== null && error !== undefined) onError(error)
  })
  addEventListener('unhandledrejection', ({ reason }) => onError(reason))

  place.textContent = ''
  await clear()
  document.querySelector('#cannot-run')?.remove()
  const stage = await loadLater()
  onReading(stage.isSpeaking, watch.touched)
  void updates.begin()
  if (!loaded.site.clips) return
  besideFile = (await stage.loadClips()).map(({ field }) => ({ field, expected: 'clip', values: {} }))
  await look()
}
