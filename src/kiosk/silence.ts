/**
 * How long nobody has touched a shared machine, and what follows from it: a warning, then everything is cleared. Pure;
 * all times are milliseconds of one clock that never goes back.
 */
export type Silence =
  /** As new: nobody is there, and nothing is to be cleared. */
  | { readonly kind: 'nobody' }
  /** Somebody was there last at `since`. */
  | { readonly kind: 'present'; readonly since: number }
  /** They were asked whether they are still there; without an answer all is cleared at `until`. */
  | { readonly kind: 'asked'; readonly why: 'silence' | 'printed'; readonly until: number }

/** What is waited for before one is asked: a result takes longer to read than a question. */
export const PATIENCE = { page: 150_000, result: 240_000 } as const
/** What one has to answer. */
export const ANSWER = { silence: 45_000, printed: 20_000 } as const

export const nobody: Silence = { kind: 'nobody' }

/** Somebody touched the screen. Once they are asked, only an answer counts: see `stay`. */
export const touched = (silence: Silence, now: number): Silence =>
  silence.kind === 'asked' ? silence : { kind: 'present', since: now }

/** "I am still here", as often as one likes. */
export const stay = (now: number): Silence => ({ kind: 'present', since: now })

/** The sheet is printed: whoever takes it may walk away at once. */
export const printed = (now: number): Silence => ({
  kind: 'asked',
  why: 'printed',
  until: now + ANSWER.printed,
})

/** What has become of the silence by now; 'clear' once it has lasted too long. */
export function elapsed(silence: Silence, now: number, patience: number): Silence | 'clear' {
  switch (silence.kind) {
    case 'nobody':
      return silence
    case 'present': {
      const asked = silence.since + patience
      if (now < asked) return silence
      // A machine that slept meanwhile asked nobody, and nobody is there any more.
      if (now >= asked + ANSWER.silence) return 'clear'
      return { kind: 'asked', why: 'silence', until: asked + ANSWER.silence }
    }
    case 'asked':
      return now < silence.until ? silence : 'clear'
  }
}

/** Milliseconds until it is worth looking again; null while nobody is there. */
export function untilNext(silence: Silence, now: number, patience: number): number | null {
  switch (silence.kind) {
    case 'nobody':
      return null
    case 'present':
      return Math.max(0, silence.since + patience - now)
    case 'asked':
      // The seconds are counted down on screen.
      return Math.max(0, (silence.until - now) % 1000 || 1000)
  }
}

/** Whole seconds left to answer, never 0 before it is over. */
export const secondsLeft = (until: number, now: number): number =>
  Math.max(0, Math.ceil((until - now) / 1000))
