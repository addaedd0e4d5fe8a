import { elapsed, nobody, printed, stay, touched, untilNext, type Silence } from './silence.ts'

export interface Watch {
  /** Somebody is there: a finger, a key, or a voice that reads to them. */
  readonly touched: () => void
  /** "I am still here." */
  readonly stay: () => void
  readonly printed: () => void
  /** As new; no timer is left. */
  readonly rest: () => void
}

export interface Watched {
  /** Milliseconds since some moment; never goes back. */
  readonly now: () => number
  /** How long the screen shown may be looked at in silence. */
  readonly patience: () => number
  /** Nothing on screen tells of anyone, so there is nobody to ask. */
  readonly isAsNew: () => boolean
  readonly show: (silence: Silence, now: number) => void
  readonly clear: () => void
}

/** Keeps the time of one machine by `silence`. */
export function createWatch({ now, patience, isAsNew, show, clear }: Watched): Watch {
  let silence = nobody
  let timer: ReturnType<typeof setTimeout> | undefined

  function set(next: Silence): void {
    const isNews = next.kind !== silence.kind || next.kind === 'asked'
    silence = next
    if (isNews) show(silence, now())
    plan()
  }

  function plan(): void {
    clearTimeout(timer)
    const wait = untilNext(silence, now(), patience())
    if (wait !== null) timer = setTimeout(look, wait)
  }

  function look(): void {
    const next = elapsed(silence, now(), patience())
    if (next === silence && next.kind === 'present') return plan()
    if (next !== 'clear' && !(next.kind === 'asked' && isAsNew())) return set(next)
    set(nobody)
    if (next === 'clear') clear()
  }

  return {
    touched: () => set(touched(silence, now())),
    stay: () => set(stay(now())),
    printed: () => {
      if (!isAsNew()) set(printed(now()))
    },
    rest: () => set(nobody),
  }
}
