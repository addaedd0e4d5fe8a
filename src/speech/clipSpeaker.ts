import { clipKey } from './clipList.ts'
import type { Said, Speaker } from './speaker.ts'

/** Safari 14.0 has it under the second name only, and gives no promise when it decodes. */
interface Sound {
  readonly AudioContext?: typeof AudioContext
  readonly webkitAudioContext?: typeof AudioContext
}

/** Plays recordings that are in memory already: nothing is fetched when a sentence is to be heard. */
export function clipSpeaker(clips: ReadonlyMap<string, ArrayBuffer>, sound: Sound = window): Speaker {
  let context: AudioContext | null = null
  let playing: AudioBufferSourceNode | null = null
  let turn = 0

  /** Decoding uses its input up. What fails is told twice where there is a promise; once is enough. */
  const decoded = (from: AudioContext, clip: ArrayBuffer) =>
    new Promise<AudioBuffer>((resolve, reject) => {
      const failed = () => reject(new Error('not a recording'))
      const promise: unknown = from.decodeAudioData(clip.slice(0), resolve, failed)
      if (promise instanceof Promise) promise.catch(failed)
    })

  async function say(text: string): Promise<Said> {
    const clip = clips.get(clipKey(text))
    if (clip === undefined) return 'missing'
    const mine = ++turn
    const Context = sound.AudioContext ?? sound.webkitAudioContext
    if (Context === undefined) return 'failed'
    context ??= new Context()
    const player = context
    try {
      await player.resume()
      const buffer = await decoded(player, clip)
      // Stopped while it was decoded.
      if (mine !== turn) return 'said'
      return await new Promise<Said>((resolve) => {
        playing = player.createBufferSource()
        playing.buffer = buffer
        playing.connect(player.destination)
        playing.onended = () => resolve('said')
        playing.start()
      })
    } catch {
      return 'missing'
    }
  }
  return {
    say,
    stop() {
      turn += 1
      playing?.stop()
      playing = null
    },
  }
}
