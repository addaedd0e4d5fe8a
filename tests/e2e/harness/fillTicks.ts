import type { Visitor } from './visitor.ts'

export interface Tick {
  readonly value: string
  readonly label: string
  readonly state: boolean | 'notSure'
}

/**
 * Ticks what holds, marks what a person is unsure of in the list for it, or says that nothing holds. `wholly`: where
 * everything is unsure, one card says so.
 */
export async function fillTicks(
  { hand, say }: Visitor,
  group: string,
  ticks: readonly Tick[],
  wholly = false,
): Promise<void> {
  const unsure = ticks.filter(({ state }) => state === 'notSure')
  const picked = ticks.filter(({ state }) => state === true)
  if (wholly && unsure.length === ticks.length) return hand.tick(group, say('app.notSure'))
  if (unsure.length + picked.length === 0) return hand.tick(group, say('app.none'))
  for (const { label } of picked) await hand.tick(group, label)
  if (unsure.length > 0) await hand.unfold(say('app.unsure.title'))
  for (const { label } of unsure)
    await hand.tick(`${group}-unsure`, `${say('app.unsure.mark')}${label}`.trim())
}

/** Ticks what a list has; one that is not answered is one of which its people are not sure. */
export async function fillSeveral(
  { hand, say }: Visitor,
  id: string,
  kinds: readonly string[] | 'notSure',
): Promise<void> {
  if (kinds === 'notSure') return hand.tick(id, say('app.notSure'))
  if (kinds.length === 0) return hand.tick(id, say('app.none'))
  for (const kind of kinds) await hand.tick(id, say(`question.${id}.option.${kind}`))
}
