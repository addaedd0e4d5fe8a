import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { hasMoney } from '../../src/speech/spokenText.ts'
import { isSpeaking } from '../../src/speech/isSpeaking.ts'
import { goldens } from '../golden/golden.ts'
import { openApp, type Opened } from './openApp.ts'

const household = goldens().find(({ file }) => file === 'dibao-day-wages-a-day-less.json')?.household

/** What was given to the voice, and what ends the sentence that is being said. */
let said: string[] = []
let endOne = () => {}
let app: Opened

class Utterance {
  onend: (() => void) | null = null
  constructor(readonly text: string) {}
}

beforeEach(() => {
  said = []
  // As index.html says.
  document.documentElement.lang = 'zh-CN'
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance)
  Reflect.defineProperty(window, 'speechSynthesis', {
    configurable: true,
    value: {
      getVoices: () => [{ lang: 'zh-CN', localService: true }],
      cancel: () => {},
      speak(utterance: Utterance) {
        said.push(utterance.text)
        endOne = () => utterance.onend?.()
      },
    },
  })
})
afterEach(() => {
  app.close()
  Reflect.deleteProperty(window, 'speechSynthesis')
})

const openResult = async (kiosk: boolean) => {
  app = await openApp({ path: '/result', site: { kiosk }, ...(household ? { household } : {}) })
  document.querySelector('h1')?.dispatchEvent(new Event('pointerdown', { bubbles: true }))
}
const toTheEnd = async () => {
  for (let sentence = 0; isSpeaking.value && sentence < 2000; sentence += 1) {
    endOne()
    await flushPromises()
  }
}

describe('on a machine that others hear', () => {
  test('nothing is said before the person has chosen about amounts', async () => {
    await openResult(true)
    await app.press('朗读')
    expect(said).toEqual([])
    expect(app.text('.reading-bar__text')).toContain('旁边的人也听得见')
    expect(document.activeElement?.textContent).toContain('不读金额')
  })

  test('no amount is said, and the person is pointed to the screen once for several in a row', async () => {
    await openResult(true)
    await app.press('朗读')
    await app.press('不读金额')
    await toTheEnd()
    expect(said[0]).toBe('结果')
    expect(said).toContain('金额请看屏幕。')
    expect(said.filter(hasMoney)).toEqual([])
    expect(said.filter((text, index) => text === '金额请看屏幕。' && said[index - 1] === text)).toEqual([])
  })

  test('amounts are said when asked for, and asked about anew the next time', async () => {
    await openResult(true)
    await app.press('朗读')
    await app.press('金额也读')
    await toTheEnd()
    expect(said.filter(hasMoney).length).toBeGreaterThan(0)
    const before = said.length
    await app.press('再读一遍')
    expect(said.length).toBe(before)
    expect(app.text('.reading-bar__text')).toContain('旁边的人也听得见')
  })
})

test('on a phone amounts are said without asking', async () => {
  await openResult(false)
  await app.press('朗读')
  await toTheEnd()
  expect(said.filter(hasMoney).length).toBeGreaterThan(0)
})

test('others can tell that somebody is listening, until it ends or the app does', async () => {
  await openResult(false)
  expect(isSpeaking.value).toBe(false)
  await app.press('朗读')
  expect(isSpeaking.value).toBe(true)
  app.close()
  expect(isSpeaking.value).toBe(false)
  await openResult(false)
})
