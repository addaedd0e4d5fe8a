import { enableAutoUnmount, mount } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import MemberRows, { type MemberRow } from '../../src/ui/members/MemberRows.vue'

enableAutoUnmount(afterEach)

const self: MemberRow = { id: 'm1', title: 'Person 1', relation: 'self', fixed: 'You', removeName: '' }
const row = (id: string, relation = ''): MemberRow => ({
  id,
  title: `Person ${id}`,
  relation,
  removeName: `Remove ${id}`,
})

/** A small home that does what it is asked. */
const Home = defineComponent(() => {
  const rows = ref([self, row('m2', 'spouse')])
  return () =>
    h(MemberRows, {
      id: 'members',
      rows: rows.value,
      relations: [{ value: 'spouse', label: 'Spouse' }],
      words: { placeholder: 'Choose', remove: 'Remove', add: 'Add' },
      onAdd: () => (rows.value = [...rows.value, row('m3')]),
      onRemove: (id: string) => (rows.value = rows.value.filter((other) => other.id !== id)),
      onRelation: (id: string, relation: string) =>
        (rows.value = rows.value.map((other) => (other.id === id ? { ...other, relation } : other))),
    })
})

const home = () => mount(Home, { attachTo: document.body })

describe('the people in a household', () => {
  it('keep the person who applies: no list, no removing', () => {
    const first = home().get('li')
    expect(first.find('select').exists()).toBe(false)
    expect(first.find('button').exists()).toBe(false)
  })

  it('take the focus to the list of a person just added', async () => {
    const page = home()
    await page.get('.member-rows__add').trigger('click')
    await expect.poll(() => document.activeElement?.id).toBe('members-m3')
  })

  it('keep the focus near when someone is removed', async () => {
    const page = home()
    await page.get('[aria-label="Remove m2"]').trigger('click')
    expect(page.findAll('li')).toHaveLength(1)
    await expect.poll(() => document.activeElement).toBe(page.get('ol').element)
  })

  it('pass on the relation that is chosen', async () => {
    const page = home()
    await page.get('#members-m2').setValue('')
    expect(page.get<HTMLSelectElement>('#members-m2').element.value).toBe('')
    await page.get('#members-m2').setValue('spouse')
    expect(page.get<HTMLSelectElement>('#members-m2').element.value).toBe('spouse')
  })

  it('say in words why no more can be added', () => {
    const full = mount(MemberRows, {
      props: {
        id: 'members',
        rows: [self, { ...row('m2'), error: 'Choose who this is.' }],
        relations: [],
        words: { placeholder: 'Choose', remove: 'Remove', add: 'Add' },
        full: 'At most 20.',
      },
    })
    expect(full.find('.member-rows__add').exists()).toBe(false)
    expect(full.text()).toContain('At most 20.')
    expect(full.get('select').attributes('aria-describedby')).toBe('members-m2-error')
  })
})
