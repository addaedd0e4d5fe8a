export type ConditionState = 'met' | 'notMet'

export function stateOf(met: boolean): ConditionState {
  return met ? 'met' : 'notMet'
}

export function allOf(...states: ConditionState[]): ConditionState {
  return stateOf(states.every((state) => state === 'met'))
}

export function anyOf(...states: ConditionState[]): ConditionState {
  return stateOf(states.includes('met'))
}
