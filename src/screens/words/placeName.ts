import { HEBEI, lineageOf, placeOf, type PlaceCode } from '../../policy/places/places.ts'
import type { Words } from './words.ts'

/** A place by itself: its Chinese name, or in another language the romanised name that the catalog has for it. */
export function placeName({ say, chinese }: Words, code: PlaceCode): string {
  return chinese ? placeOf(code).name : say(`place.${code}`)
}

/** A place with what it answers to: the county after its prefecture in Chinese, before it elsewhere; Hebei by itself. */
export function placeText(words: Words, code: PlaceCode): string {
  const names = lineageOf(code)
    .filter((each) => each !== HEBEI || code === HEBEI)
    .map((each) => placeName(words, each))
  return words.chinese ? names.reverse().join('') : names.join(words.say('app.separator'))
}
