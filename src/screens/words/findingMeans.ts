import type { PlaceCode } from '../../policy/places/places.ts'
import { rulesOf } from '../../policy/provinces/provinces.ts'
import type { WarningId } from '../../policy/index.ts'
import type { Words } from './words.ts'

/** What rules on property look at; only Hebei's were found. */
const ofProperty: readonly WarningId[] = ['car', 'secondHome', 'luxury', 'hasSavings']

/** What it means when the cross-check finds something, where the family is registered. */
export function findingMeans({ say }: Pick<Words, 'say'>, place: PlaceCode, id: string): string {
  const isUnknown = rulesOf(place).property === 'notFound' && ofProperty.some((each) => each === id)
  return say(isUnknown ? 'checklist.elsewhere' : `checklist.${id}.means`)
}
