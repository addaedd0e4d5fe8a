/** How a programme came out. Each kind has its own shape and colour, and always a word. */
export type OutcomeKind =
  | 'probablyYes'
  | 'perhaps'
  | 'notNeeded'
  | 'probablyNot'
  | 'nobodyCounted'
  | 'alreadyReceiving'
  | 'notInForce'

/** How one condition came out. */
export type ConditionState = 'met' | 'notMet' | 'open'

export type OutcomeTone = 'yes' | 'perhaps' | 'instead' | 'not'

const TONES: Record<OutcomeKind, OutcomeTone> = {
  probablyYes: 'yes',
  perhaps: 'perhaps',
  notNeeded: 'instead',
  probablyNot: 'not',
  nobodyCounted: 'not',
  alreadyReceiving: 'instead',
  notInForce: 'not',
}

/** The look of an outcome; outcomes with the same advice share one. */
export function toneOf(kind: OutcomeKind): OutcomeTone {
  return TONES[kind]
}
