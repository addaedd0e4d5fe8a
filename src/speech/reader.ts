import { ref, type Ref } from 'vue'
import { isSpeaking } from './isSpeaking.ts'
import type { Speaker } from './speaker.ts'

/** What is to be heard, and where it stands on screen. */
export interface Spoken {
  readonly text: string
  readonly lang: string
  readonly element: Element
}

export interface Reader {
  /** Whether some sentence of the last reading had neither voice nor recording. */
  readonly hasMissing: Readonly<Ref<boolean>>
  /** Reads to the end; resolves false when it was stopped before. */
  read(sentences: readonly Spoken[], speaker: Speaker): Promise<boolean>
  stop(): void
}

/** The mark of the block that is read; the style sheet frames it. */
const MARK = 'data-reading'

/** Reads one page at a time, and shows which part. */
export function createReader(): Reader {
  const hasMissing = ref(false)
  let now: { readonly speaker: Speaker } | null = null
  let marked: Element | null = null

  const mark = (element: Element | null) => {
    if (element === marked) return
    marked?.removeAttribute(MARK)
    marked = element
    element?.setAttribute(MARK, '')
    if (element !== null) bringIntoView(element)
  }
  function stop(): void {
    const before = now
    now = null
    isSpeaking.value = false
    mark(null)
    before?.speaker.stop()
  }
  return {
    hasMissing,
    stop,
    async read(sentences, speaker) {
      stop()
      const mine = { speaker }
      now = mine
      hasMissing.value = false
      isSpeaking.value = true
      for (const { text, lang, element } of sentences) {
        mark(element)
        const said = await speaker.say(text, lang)
        if (now !== mine) return false
        if (said === 'missing') hasMissing.value = true
        if (said === 'failed') break
      }
      stop()
      return true
    },
  }
}

/** Only where it is out of sight, so that the page stays still while it can be followed. */
function bringIntoView(element: Element): void {
  const { top, bottom } = element.getBoundingClientRect()
  if (top < 0 || bottom > window.innerHeight * 0.8) element.scrollIntoView({ block: 'center' })
}
