import { conceal } from '../../kiosk/conceal.ts'
import { useCover } from '../../ui/page/coverKey.ts'

/** A line put together of words and sums, as it may be seen: without the sums while they are covered. */
export function useShown(): (line: string) => string {
  const cover = useCover()
  return (line) => (cover?.value ? conceal(line, cover.value) : line)
}
