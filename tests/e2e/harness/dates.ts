const HOUR = 3_600_000

/** The day in Hebei, which is eight hours ahead of UTC all year, as YYYY-MM-DD. */
export const dayInHebei = (instant: number): string => new Date(instant + 8 * HOUR).toISOString().slice(0, 10)

/** The instant at which a day begins in Hebei. */
export const midnightInHebei = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) - 8 * HOUR

/** A day as it is written in Chinese. */
export function chineseDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${year} 年 ${month} 月 ${date} 日`
}
