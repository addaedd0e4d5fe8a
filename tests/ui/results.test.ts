import { enableAutoUnmount, mount } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { example } from '../../src/ui/examples/example.ts'
import AmountText from '../../src/ui/results/AmountText.vue'
import ConditionRow from '../../src/ui/results/ConditionRow.vue'
import OutcomeCard from '../../src/ui/results/OutcomeCard.vue'
import OutcomeMark from '../../src/ui/results/OutcomeMark.vue'
import PaperList from '../../src/ui/results/PaperList.vue'
import SummaryList from '../../src/ui/results/SummaryList.vue'
import SumTable from '../../src/ui/results/SumTable.vue'
import { alive, modelOf } from './alive.ts'

enableAutoUnmount(afterEach)

describe('an outcome', () => {
  it('has a shape of its own for each kind of advice, and a word', () => {
    const marks = (['probablyYes', 'perhaps', 'notNeeded', 'probablyNot'] as const).map((kind) =>
      mount(OutcomeMark, { props: { kind, word: kind } }),
    )
    expect(new Set(marks.map((mark) => mark.get('svg').html())).size).toBe(4)
    expect(marks.map((mark) => mark.text())).toEqual(['probablyYes', 'perhaps', 'notNeeded', 'probablyNot'])
    expect(marks.every((mark) => mark.get('svg').attributes('aria-hidden') === 'true')).toBe(true)
  })

  it('is headed by the programme, at the level the page needs', () => {
    const card = mount(OutcomeCard, { props: { name: 'Dibao', kind: 'perhaps', word: 'Perhaps', level: 2 } })
    expect(card.get('h2').text()).toBe('Dibao')
  })
})

describe('a sum in large type', () => {
  it('may break after a thousands comma and nowhere else', () => {
    const amount = mount(AmountText, { props: { figures: ['1,234,567.89'], unit: 'yuan' } })
    expect(amount.findAll('wbr')).toHaveLength(2)
    expect(amount.text()).toBe('1,234,567.89 yuan')
  })

  it('reads as a sentence when it is a band', () => {
    const amount = mount(AmountText, { props: { figures: ['500', '800'], to: 'to', unit: 'yuan' } })
    expect(amount.text()).toBe('500 to 800 yuan')
  })
})

describe('a condition', () => {
  it('names its button by the condition, since "why" alone says nothing', async () => {
    const row = mount(ConditionRow, { props: { state: 'met', word: 'Met', text: 'No car', why: 'Why' } })
    expect(row.get('button').attributes('aria-label')).toBe('Why: No car')
    await row.get('button').trigger('click')
    expect(row.emitted('why')).toHaveLength(1)
  })

  it('has no button where there is nothing to show', () => {
    const row = mount(ConditionRow, { props: { state: 'open', word: 'Open', text: 'No car' } })
    expect(row.find('button').exists()).toBe(false)
  })
})

describe('a worked sum', () => {
  it('stays a table for a screen reader on every screen, with spoken operators', () => {
    const table = mount(SumTable, {
      props: {
        caption: 'How it is worked out',
        heads: { label: 'Item', value: 'Yuan' },
        lines: [
          { id: 'line', operator: '', label: 'Line', value: '900.00' },
          { id: 'wage', operator: '−', operatorName: 'less', label: 'Wages', value: '400.00' },
          { id: 'gap', operator: '=', operatorName: 'makes', label: 'Gap', value: '500.00', total: true },
        ],
      },
    })
    expect(table.findAll('[role=row]')).toHaveLength(4)
    expect(table.findAll('[role=rowheader]').map((cell) => cell.text())).toEqual(['Line', 'Wages', 'Gap'])
    expect(table.findAll('[role=cell]').map((cell) => cell.text())).toEqual([
      '900.00',
      '−less 400.00',
      '=makes 500.00',
    ])
    expect(table.findAll('[aria-hidden=true]').map((sign) => sign.text())).toEqual(['−', '='])
  })
})

describe('answers to look over', () => {
  it('say which answer a change button changes', async () => {
    const list = mount(SummaryList, {
      props: {
        change: 'Change',
        rows: [{ id: 'car', question: 'Car', answer: 'No', changeName: 'Change: car' }],
      },
    })
    const button = list.get('button')
    expect(button.text()).toBe('Change')
    expect(button.attributes('aria-label')).toBe('Change: car')
    await button.trigger('click')
    expect(list.emitted('change')).toEqual([['car']])
  })
})

describe('the papers', () => {
  const papers = example('papers', PaperList, {
    id: 'papers',
    modelValue: ['card'],
    groups: [
      {
        id: 'bring',
        title: 'Bring',
        items: [
          { id: 'card', name: 'Card' },
          { id: 'form', name: 'Form' },
        ],
      },
      { id: 'lookedUp', title: 'They look it up', plain: true, items: [{ id: 'tax', name: 'Tax record' }] },
    ],
  })

  it('are ticked off and taken back', async () => {
    const page = alive(papers)
    await page.get('#papers-bring-form').setValue(true)
    expect(modelOf(page, papers)).toEqual(['card', 'form'])
    await page.get('#papers-bring-card').setValue(false)
    expect(modelOf(page, papers)).toEqual(['form'])
  })

  it('have no box where the office looks them up by itself', () => {
    const group = alive(papers).get('[aria-labelledby=papers-lookedUp]')
    expect(group.find('input').exists()).toBe(false)
    expect(group.find('label').exists()).toBe(false)
  })
})
