import { parseDateText } from '../../interview/typedDate.ts'
import type { IsoDate } from '../../policy/calendar.ts'
import { useTypedDay, type TypedDay } from '../page/useTypedDay.ts'

/** The day whose rules are looked at. */
export function useAsOf(): TypedDay<IsoDate> {
  return useTypedDay({ read: (text) => parseDateText(text), tooEarly: () => 'rules.asOf.tooEarly' })
}
