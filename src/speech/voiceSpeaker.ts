import type { Said, Speaker } from './speaker.ts'
import { voiceFor } from './voices.ts'

/** Slower than a voice's own pace, which is that of people who are used to it. */
const RATE = 0.9

/** Speaks with the device's own voices. */
export function voiceSpeaker(synthesis: SpeechSynthesis): Speaker {
  // Chrome forgets an utterance that nothing holds, and then never says that it has ended.
  let current: SpeechSynthesisUtterance | null = null
  return {
    say: (text, lang) =>
      new Promise<Said>((resolve) => {
        const voice = voiceFor(synthesis.getVoices(), lang)
        if (voice === null) return resolve('missing')
        current = new SpeechSynthesisUtterance(text)
        current.voice = voice
        current.lang = voice.lang
        current.rate = RATE
        current.onend = () => resolve('said')
        current.onerror = () => resolve('failed')
        synthesis.speak(current)
      }),
    stop() {
      synthesis.cancel()
      current = null
    },
  }
}
