import { shallowRef, type Ref } from 'vue'
import { pressed, type PadKey, type Typed } from './padKeys.ts'

/** A line that is typed into by the number pad. */
export interface PadLine {
  readonly input: HTMLInputElement
  readonly typed: Typed
}

/**
 * Typing and picking by means of our own, large enough for a finger on a kiosk: the line that is typed into and the list
 * that is picked from, null while there is none.
 */
export interface OwnEntry {
  readonly line: Readonly<Ref<PadLine | null>>
  readonly list: Readonly<Ref<HTMLSelectElement | null>>
  press(key: PadKey): void
  /** Done with the line. */
  leave(): void
  /** Takes an item of the list; null leaves it as it is. */
  pick(value: string | null): void
  stop(): void
}

const lineIn = ({ target }: Event): HTMLInputElement | null =>
  target instanceof HTMLInputElement && target.type === 'text' ? target : null

/** Reads what a line is for, and keeps the system's own keyboard away from it. */
function typedIn(input: HTMLInputElement): Typed {
  const before = input.dataset['typed']
  if (before === 'decimal' || before === 'whole' || before === 'day') {
    input.inputMode = 'none'
    return before
  }
  const typed = input.inputMode === 'decimal' ? 'decimal' : 'whole'
  input.dataset['typed'] = typed
  input.inputMode = 'none'
  return typed
}

/** After this many milliseconds a finger that was lifted makes no click any more. */
const NO_CLICK = 500

/** Hears of every line and list of the page, so that no field has to know of a kiosk. */
export function createOwnEntry(): OwnEntry {
  const line = shallowRef<PadLine | null>(null)
  const list = shallowRef<HTMLSelectElement | null>(null)

  /** A finger is on the glass. */
  let isPressed = false

  function onDown(event: Event): void {
    isPressed = true
    const input = lineIn(event)
    // Before the line has the focus, or the system's keyboard would already be on its way.
    if (input !== null) typedIn(input)
    const { target } = event
    if (event.type !== 'mousedown' || !(target instanceof HTMLSelectElement)) return
    event.preventDefault()
    target.focus({ preventScroll: true })
    list.value = target
  }

  function onFocus(event: Event): void {
    const input = lineIn(event)
    if (input !== null) line.value = { input, typed: typedIn(input) }
  }

  /**
   * A touch beside line and pad puts the pad away, but only once it is over: the page may move up when the pad goes, and
   * what was touched must not slip from under the finger.
   */
  function settle(): void {
    isPressed = false
    if (line.value !== null && line.value.input !== document.activeElement) line.value = null
  }
  const onBlur = () => {
    if (!isPressed) setTimeout(settle)
  }
  const onClick = () => setTimeout(settle)
  // A finger that slides away makes no click.
  const onUp = () => setTimeout(settle, NO_CLICK)

  const heard = [
    ['pointerdown', onDown],
    ['mousedown', onDown],
    ['focusin', onFocus],
    ['focusout', onBlur],
    ['click', onClick],
    ['pointerup', onUp],
    ['pointercancel', onUp],
  ] satisfies readonly (readonly [string, (event: Event) => unknown])[]
  for (const [name, hear] of heard) document.addEventListener(name, hear, true)

  return {
    line,
    list,
    press(key) {
      if (line.value === null) return
      const { input } = line.value
      const { value: text, selectionStart, selectionEnd } = input
      const from = selectionStart ?? text.length
      const next = pressed({ text, from, to: selectionEnd ?? from }, key)
      input.value = next.text
      input.setSelectionRange(next.from, next.to)
      input.dispatchEvent(new Event('input', { bubbles: true }))
    },
    leave() {
      line.value?.input.dispatchEvent(new Event('change', { bubbles: true }))
      line.value?.input.blur()
      line.value = null
    },
    pick(value) {
      const select = list.value
      list.value = null
      if (select === null) return
      if (value !== null && value !== select.value) {
        select.value = value
        select.dispatchEvent(new Event('change', { bubbles: true }))
      }
      select.focus({ preventScroll: true })
    },
    stop() {
      for (const [name, hear] of heard) document.removeEventListener(name, hear, true)
    },
  }
}
