import { describe, expect, test } from 'vitest'
import { voiceFor } from '../../src/speech/voices.ts'

const voice = (lang: string, localService = true): SpeechSynthesisVoice => ({
  lang,
  localService,
  name: lang,
  voiceURI: lang,
  default: false,
})
const chosen = (lang: string, ...voices: readonly SpeechSynthesisVoice[]) =>
  voiceFor(voices, lang)?.lang ?? null

describe('the voice', () => {
  test('never is one that speaks elsewhere, whatever else is missing', () => {
    expect(chosen('zh-CN', voice('zh-CN', false), voice('cmn-Hans-CN', false))).toBeNull()
    expect(chosen('zh-CN', voice('zh-CN', false), voice('zh-TW'))).toBe('zh-TW')
  })

  test('is of the language on screen', () => {
    expect(chosen('zh-CN', voice('en-US'), voice('ja-JP'))).toBeNull()
    expect(chosen('en', voice('zh-CN'), voice('en_GB'))).toBe('en_GB')
  })

  test.each(['zh-CN', 'zh_CN', 'cmn-Hans-CN', 'zh-Hans-CN', 'zh'])('is Mandarin by the name %s', (name) => {
    expect(chosen('zh-CN', voice('zh-TW'), voice(name))).toBe(name)
  })

  test.each(['zh-HK', 'zh_HK', 'yue-Hant-HK', 'zh-MO'])('is not Cantonese, as %s is', (name) => {
    expect(chosen('zh-CN', voice(name))).toBeNull()
  })
})
