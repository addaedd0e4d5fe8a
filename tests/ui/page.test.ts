import { enableAutoUnmount, mount } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import LiveRegion from '../../src/ui/page/LiveRegion.vue'
import PageHeading from '../../src/ui/page/PageHeading.vue'
import PrimaryButton from '../../src/ui/page/PrimaryButton.vue'
import SecondaryButton from '../../src/ui/page/SecondaryButton.vue'
import SiteFooter from '../../src/ui/page/SiteFooter.vue'
import SiteHeader from '../../src/ui/page/SiteHeader.vue'
import SkipLink from '../../src/ui/page/SkipLink.vue'

enableAutoUnmount(afterEach)

describe('the parts of a page', () => {
  it('jump over the header to the main part without touching the address', async () => {
    const before = location.href
    const page = mount(
      {
        components: { SkipLink },
        template: '<div><SkipLink text="Skip" target="main" /><main id="main" /></div>',
      },
      { attachTo: document.body },
    )
    await page.get('a').trigger('click')
    expect(document.activeElement).toBe(page.get('main').element)
    expect(location.href).toBe(before)
  })

  it('have one h1 that script can focus', () => {
    const heading = mount(PageHeading, {
      props: { text: 'Result', caption: 'Today' },
      attachTo: document.body,
    })
    heading.get<HTMLElement>('h1').element.focus()
    expect(document.activeElement).toBe(heading.get('h1').element)
  })

  it('submit with the main button only', () => {
    expect(mount(PrimaryButton).attributes('type')).toBe('submit')
    expect(mount(SecondaryButton).attributes('type')).toBe('button')
  })

  it('ask to go home', async () => {
    const header = mount(SiteHeader, { props: { name: 'Site', homeLabel: 'Site, to the start' } })
    await header.get('button').trigger('click')
    expect(header.emitted('home')).toHaveLength(1)
  })

  it('make the phone a link only where one can call', () => {
    const props = { disclaimer: 'd', operator: 'o', phone: 'Call 1' }
    expect(mount(SiteFooter, { props }).find('a').exists()).toBe(false)
    expect(
      mount(SiteFooter, { props: { ...props, phoneHref: 'tel:1' } })
        .get('a')
        .text(),
    ).toBe('Call 1')
  })
})

describe('the live region', () => {
  it('stands empty before it speaks, also for the second message', async () => {
    const region = mount(LiveRegion, { props: { message: 'One question left' } })
    expect(region.text()).toBe('')
    await nextTick()
    await nextTick()
    expect(region.text()).toBe('One question left')
    await region.setProps({ message: 'Done' })
    expect(region.text()).toBe('')
    await nextTick()
    await nextTick()
    expect(region.text()).toBe('Done')
    expect(region.attributes('role')).toBe('status')
  })
})
