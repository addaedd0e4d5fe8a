import type { Page } from '@playwright/test'

declare global {
  interface Window {
    /** Told of each sentence that is given to a voice, and of the kind of voice. */
    hearSentence: (text: string, voice: string) => void
  }
}

export interface Voice {
  readonly lang: string
  readonly localService: boolean
}

export interface Listener {
  /** What was said so far, in order. */
  readonly sentences: string[]
  /** Whether any voice spoke that is not of the device. */
  readonly isSentAway: () => boolean
}

/**
 * Puts a speech of the test's own in place of the browser's, which has no voices here. `holds` lets the first
 * sentence go on until it is stopped; otherwise each ends at once.
 */
export async function listenAloud(
  page: Page,
  { voices, holds = false }: { voices: readonly Voice[]; holds?: boolean },
): Promise<Listener> {
  const sentences: string[] = []
  const kinds: string[] = []
  await page.exposeFunction('hearSentence', (text: string, voice: string) => {
    sentences.push(text)
    kinds.push(voice)
  })
  await page.addInitScript(
    ({ voices, holds }) => {
      class Utterance {
        voice: Voice | null = null
        onend: (() => void) | null = null
        constructor(readonly text: string) {}
      }
      const speech = {
        getVoices: () => voices,
        speak({ text, voice, onend }: Utterance) {
          window.hearSentence(text, voice?.localService === true ? 'here' : 'elsewhere')
          if (!holds) setTimeout(() => onend?.())
        },
        cancel: () => {},
      }
      Object.defineProperty(window, 'speechSynthesis', { value: speech })
      Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance })
    },
    { voices, holds },
  )
  return { sentences, isSentAway: () => kinds.includes('elsewhere') }
}

/** A recording of a tenth of a second of silence. */
export function silence(): Buffer {
  const samples = 800
  const wav = Buffer.alloc(44 + samples, 128)
  wav.write('RIFF', 0)
  wav.writeUInt32LE(36 + samples, 4)
  wav.write('WAVEfmt ', 8)
  wav.writeUInt32LE(16, 16)
  wav.writeUInt16LE(1, 20)
  wav.writeUInt16LE(1, 22)
  wav.writeUInt32LE(8000, 24)
  wav.writeUInt32LE(8000, 28)
  wav.writeUInt16LE(1, 32)
  wav.writeUInt16LE(8, 34)
  wav.write('data', 36)
  wav.writeUInt32LE(samples, 40)
  return wav
}
