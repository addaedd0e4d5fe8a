import { readonly, ref, type Ref } from 'vue'

export const textSizes = ['standard', 'large', 'elder'] as const
export type TextSize = (typeof textSizes)[number]
export const themes = ['plain', 'contrast'] as const
export type Theme = (typeof themes)[number]

/** How the screens look to this person. Light or dark is not theirs to choose here: it follows the device. */
export interface Look {
  readonly scale: TextSize
  readonly theme: Theme
}

/** Where the look outlives the tab: one short text, and nothing of a person. */
export interface LookMemory {
  read(): string | null
  write(text: string): void
}

export interface Display {
  readonly look: Readonly<Ref<Look>>
  readonly change: (part: Partial<Look>) => void
  /** As new again, and from now on nothing is kept: for a kiosk, and when the app ends. */
  readonly reset: () => void
}

const asNew: Look = { scale: 'standard', theme: 'plain' }

/** Whether nobody has chosen anything. */
export const isAsNew = ({ scale, theme }: Look): boolean => scale === asNew.scale && theme === asNew.theme

const KEY = 'neng-shenqing-ma-display'

/** The device's own memory; where it is refused the look lasts as long as the page. */
export const deviceMemory: LookMemory = {
  read() {
    try {
      return localStorage.getItem(KEY)
    } catch {
      return null
    }
  },
  write(text) {
    try {
      if (text === '') localStorage.removeItem(KEY)
      else localStorage.setItem(KEY, text)
    } catch {
      // Refused or full: what was chosen is on screen all the same.
    }
  },
}

/** Keeps nothing at all. */
export const noMemory: LookMemory = { read: () => null, write: () => {} }

function parseLook(text: string | null): Look {
  const words = text?.split(' ') ?? []
  return {
    scale: textSizes.find((scale) => words.includes(scale)) ?? asNew.scale,
    theme: themes.find((theme) => words.includes(theme)) ?? asNew.theme,
  }
}

/** What is kept of a look: only what differs from a new one. */
const lookText = ({ scale, theme }: Look) =>
  [scale, theme].filter((word) => word !== asNew.scale && word !== asNew.theme).join(' ')

/**
 * Shows the look that the memory holds, at once, and each change of it. The style sheet reads it from two
 * attributes of the page's root, which are absent while all is as new.
 */
export function openDisplay(root: HTMLElement, memory: LookMemory): Display {
  const look = ref(parseLook(memory.read()))
  let remembers = true
  const show = (next: Look) => {
    look.value = next
    for (const name of ['scale', 'theme'] as const) {
      if (next[name] === asNew[name]) root.removeAttribute(`data-${name}`)
      else root.setAttribute(`data-${name}`, next[name])
    }
  }
  show(look.value)
  return {
    look: readonly(look),
    change(part) {
      show({ ...look.value, ...part })
      if (remembers) memory.write(lookText(look.value))
    },
    reset() {
      remembers = false
      show(asNew)
    },
  }
}
