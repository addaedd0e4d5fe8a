import type { ChecksDraft } from './drafts.ts'

/** Picks an item or lets it go. Whatever excludes it is switched off. */
export function markPicked(draft: ChecksDraft, value: string, on: boolean): ChecksDraft {
  const picked = draft.picked.filter((other) => other !== value)
  return {
    picked: on ? [...picked, value] : picked,
    unsure: on ? draft.unsure.filter((other) => other !== value) : draft.unsure,
    none: on ? false : draft.none,
    notSure: on ? false : draft.notSure,
  }
}

/** Marks an item as unsure or lets it go; an unsure item is not picked. */
export function markUnsure(draft: ChecksDraft, value: string, on: boolean): ChecksDraft {
  const unsure = draft.unsure.filter((other) => other !== value)
  return {
    picked: on ? draft.picked.filter((other) => other !== value) : draft.picked,
    unsure: on ? [...unsure, value] : unsure,
    none: on ? false : draft.none,
    notSure: on ? false : draft.notSure,
  }
}

/** "None of these": nothing else stays marked. */
export function markNone(on: boolean): ChecksDraft {
  return { picked: [], unsure: [], none: on, notSure: false }
}

/** "Not sure" about the whole question: nothing else stays marked. */
export function markNotSure(on: boolean): ChecksDraft {
  return { picked: [], unsure: [], none: false, notSure: on }
}
