import { enableAutoUnmount, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import ErrorSummary from '../../src/ui/page/ErrorSummary.vue'

enableAutoUnmount(afterEach)

const errors = [
  { id: 'wage', text: 'Write a number.' },
  { id: 'area', text: 'Pick one.' },
]
let scrolled: Element[]

beforeEach(() => {
  scrolled = []
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
    scrolled.push(this)
  })
  document.body.innerHTML = `
    <fieldset id="far"><legend>How much?</legend><label for="wage">Yuan</label><input id="wage" /></fieldset>
    <fieldset id="near"><legend>Town?</legend><label for="area"><input id="area" type="radio" />Town</label></fieldset>`
})

afterEach(() => {
  document.body.innerHTML = ''
})

const summary = () =>
  mount(ErrorSummary, { props: { title: 'Nearly there', errors }, attachTo: document.body })

describe('the error summary', () => {
  it('takes the focus when it appears', () => {
    const box = summary()
    expect(document.activeElement).toBe(box.element)
  })

  it('lists every mistake in the order it was given', () => {
    expect(
      summary()
        .findAll('a')
        .map((link) => link.text()),
    ).toEqual(['Write a number.', 'Pick one.'])
  })

  it('scrolls the legend of a choice into view and focuses the first choice', async () => {
    await summary().get('a[href="#area"]').trigger('click')
    expect(scrolled).toEqual([document.querySelector('#near legend')])
    expect(document.activeElement).toBe(document.querySelector('#area'))
  })

  it('scrolls to the label of a line when its legend is too far above', async () => {
    const input = document.querySelector('#wage')
    if (!input) throw new Error('the line is missing')
    vi.spyOn(input, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 2000, 100, 60))
    await summary().get('a[href="#wage"]').trigger('click')
    expect(scrolled).toEqual([document.querySelector('label[for=wage]')])
    expect(document.activeElement).toBe(input)
  })

  it('scrolls to the legend of a line when both fit in the upper half of the screen', async () => {
    const input = document.querySelector('#wage')
    if (!input) throw new Error('the line is missing')
    vi.spyOn(input, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 100, 100, 60))
    await summary().get('a[href="#wage"]').trigger('click')
    expect(scrolled).toEqual([document.querySelector('#far legend')])
  })

  it('leaves the address alone, because the router reads it', async () => {
    const before = location.href
    await summary().get('a').trigger('click')
    expect(location.href).toBe(before)
  })
})
