import type { Page } from '@playwright/test'
import type { Household } from '../../../src/interview/household.ts'
import { openSite } from './journey.ts'

/** What a tab keeps its answers and its language under. */
export const ANSWERS_KEY = 'neng-shenqing-ma-answers'
export const LANGUAGE_KEY = 'neng-shenqing-ma-language'

/** Every page that the family could be asked, in order; step n of the address is the n-th. */
export function pathOf({ members }: Household): readonly string[] {
  const each = (kind: string, of = members) => of.map((member) => `m${members.indexOf(member) + 1}.${kind}`)
  const others = members.filter(({ relation }) => relation !== 'self' && relation !== 'spouse')
  return [
    ...['place', 'household'],
    ...each('person'),
    ...each('belonging', others),
    ...each('income'),
    ...['standard', 'support'],
    ...each('care'),
    ...['payments', 'hardship', 'checklist', 'localFigures'],
  ]
}

/** The address of a page of questions, for a family that has seen them all. */
export function stepOf(household: Household, id: string): string {
  const place = pathOf(household).indexOf(id)
  if (place === -1) throw new Error(`${id} is no page of this household`)
  return `./#/ask/${place + 1}`
}

/** What a tab keeps of a household that has seen every page. */
export const savedText = (household: Household): string =>
  JSON.stringify({ household, path: pathOf(household), ticked: [] })

/** Opens an address in a tab that has these answers already. Later changes stay over a reload. */
export async function openWith(page: Page, household: Household, address: string): Promise<void> {
  await page.addInitScript(
    ([key, text]) => {
      if (sessionStorage.getItem(key) === null) sessionStorage.setItem(key, text)
    },
    [ANSWERS_KEY, savedText(household)] as const,
  )
  await openSite(page, address)
}
