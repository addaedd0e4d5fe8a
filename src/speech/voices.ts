/** Mandarin by the names that systems give it. Cantonese is another language to the ear. */
const mandarin = /^(zh|cmn)(?!-(hk|mo|yue))/

/** What the ear of this place is used to comes first. */
const nearest: Readonly<Record<string, RegExp>> = { zh: /^(zh-(hans-)?cn|cmn-(hans-)?cn|zh$)/, en: /^en-/ }

/**
 * A voice for the language that speaks on the device itself; null where there is none. A voice that speaks elsewhere
 * is never taken: it would send what is on screen, and so the answers, to whoever runs it.
 */
export function voiceFor(voices: readonly SpeechSynthesisVoice[], lang: string): SpeechSynthesisVoice | null {
  const [language = ''] = lang.toLowerCase().split('-')
  const nameOf = (voice: SpeechSynthesisVoice) => voice.lang.toLowerCase().replace(/_/g, '-')
  const speaks = (name: string) =>
    language === 'zh' ? mandarin.test(name) : name === language || name.startsWith(`${language}-`)
  const local = voices.filter((voice) => voice.localService && speaks(nameOf(voice)))
  return local.find((voice) => nearest[language]?.test(nameOf(voice))) ?? local[0] ?? null
}
