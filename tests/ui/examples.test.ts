import { enableAutoUnmount } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { examples } from '../../src/ui/examples.ts'
import { alive } from './alive.ts'

enableAutoUnmount(afterEach)

/** The words that name a control, by whichever of the three ways it uses. */
function nameOf(control: Element): string {
  const label = control.getAttribute('aria-label')
  if (label) return label
  const ids = control.getAttribute('aria-labelledby')?.split(' ') ?? []
  if (ids.length > 0) return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
  return document.querySelector(`label[for="${control.id}"]`)?.textContent ?? control.textContent ?? ''
}

describe.each(examples.map((example) => ({ name: example.name, example })))('$name', ({ example }) => {
  it('gives every control a name', () => {
    const page = alive(example)
    for (const control of page.element.parentElement?.querySelectorAll('input, select, button, summary') ??
      [])
      expect(nameOf(control).trim(), control.outerHTML).not.toBe('')
  })

  it('refers only to things that are there, each with an id of its own', () => {
    const page = alive(example)
    const ids = page.findAll('[id]').map((element) => element.attributes('id'))
    expect(new Set(ids).size).toBe(ids.length)
    for (const reference of ['aria-describedby', 'aria-labelledby', 'aria-controls', 'for'])
      for (const element of page.findAll(`[${reference}]`))
        for (const id of (element.attributes(reference) ?? '').split(' '))
          expect(document.getElementById(id), `${reference}="${id}"`).not.toBeNull()
  })

  it('carries no style in the markup, which the security policy would refuse', () => {
    expect(alive(example).html()).not.toMatch(/\sstyle=/)
  })
})

it('has examples with names of their own', () => {
  const names = examples.map((example) => example.name)
  expect(new Set(names).size).toBe(names.length)
})
