import type { Page } from '@playwright/test'
import { golden } from './harness/goldens.ts'
import { openSite } from './harness/journey.ts'
import { openWith } from './harness/saved.ts'
import { expect, test } from './harness/test.ts'
import { words } from './harness/words.ts'

const { household } = golden('dibao-day-wages-a-day-less')

async function serveSiteFile(page: Page, body: string, status = 200): Promise<void> {
  await page.route('**/site.json', (route) => route.fulfill({ status, body }))
}

const problemWith = (page: Page, field: string) =>
  page.locator('.problem-list dt').getByText(field, { exact: true })

test('what a centre says about itself stands in the footer and on the result', async ({ page }) => {
  const site = { operator: '某县某街道便民服务中心', phone: '0311-1234567转8', hours: '工作日 9 点到 17 点' }
  await serveSiteFile(page, JSON.stringify(site))
  await openWith(page, household, './#/result')
  for (const part of [page.getByRole('contentinfo'), page.getByRole('main')]) {
    await expect(part).toContainText(words('app.footer.operator', { operator: site.operator }))
    await expect(part).toContainText(words('app.footer.hours', { hours: site.hours }))
    const phone = part.getByRole('link', { name: words('app.footer.phone', { phone: site.phone }) })
    await expect(phone).toHaveAttribute('href', 'tel:03111234567')
  }
})

test('a bad field is named on the start screen and falls back alone', async ({ page }) => {
  await serveSiteFile(page, JSON.stringify({ operator: '便民服务中心', phone: '打电话给我' }))
  await openSite(page)
  await expect(problemWith(page, 'phone')).toBeVisible()
  const footer = page.getByRole('contentinfo')
  await expect(footer).toContainText('便民服务中心')
  await expect(footer).toContainText(words('app.footer.noPhone'))
  await expect(footer.getByRole('link', { name: /打电话/ })).toHaveCount(0)
})

for (const [what, body] of Object.entries({ 'no JSON': '{ "phone": 7', 'a list': '[]', nothing: '' })) {
  test(`a site.json that holds ${what} is named, and the defaults stand`, async ({ page }) => {
    await serveSiteFile(page, body)
    await openSite(page)
    await expect(problemWith(page, 'site.json')).toBeVisible()
    await expect(page.getByRole('contentinfo')).toContainText(words('app.footer.noOperator'))
  })
}

test('a site.json that is missing is named, and the defaults stand', async ({ page, heard }) => {
  await serveSiteFile(page, 'not here', 404)
  await openSite(page)
  await expect(problemWith(page, 'site.json')).toBeVisible()
  expect(heard.complaints.splice(0)).toEqual([expect.stringContaining('404')])
})

test('the place of a centre is filled in at the start', async ({ page }) => {
  await serveSiteFile(page, JSON.stringify({ place: '130723' }))
  await openSite(page)
  await page.getByRole('button', { name: words('start.forMyself') }).click()
  await expect(page.locator('#place-second')).toHaveValue('130723')
})
