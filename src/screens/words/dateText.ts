/**
 * A date written out, as far as it is known: a day, a month ('YYYY-MM') or a year. Read and written in UTC, so that no
 * device's zone shifts it.
 * @param locale 'zh-CN' or 'en'; English is British
 */
export function dateText(locale: string, date: string): string {
  const [year = '', month, day] = date.split('-')
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
  })
  const text = format.format(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)))
  // Chinese words of this app stand a space off their numbers.
  return locale === 'zh-CN' ? text.replace(/\d+/g, ' $& ').trim() : text
}
