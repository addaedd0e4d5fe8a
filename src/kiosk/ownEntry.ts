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

/** Hears of every line and list of the page, so that no field has to know of a kiosk. */
export function createOwnEntry(): OwnEntry {
  const line = shallowRef<PadLine | null>(null)
  const list = shallowRef<HTMLSelectElement | null>(null)

  function onDown(event: Event): void {
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
    line.value = input === null ? null : { input, typed: typedIn(input) }
  }

  /** A touch beside line and pad puts the pad away, unless the focus went into another line. */
  function onBlur({ target, relatedTarget }: FocusEvent): void {
    if (target === line.value?.input && !(relatedTarget instanceof HTMLInputElement)) line.value = null
  }

  document.addEventListener('pointerdown', onDown, true)
  document.addEventListener('mousedown', onDown, true)
  document.addEventListener('focusin', onFocus, true)
  document.addEventListener('focusout', onBlur, true)

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
      document.removeEventListener('pointerdown', onDown, true)
      document.removeEventListener('mousedown', onDown, true)
      document.removeEventListener('focusin', onFocus, true)
      document.removeEventListener('focusout', onBlur, true)
    },
  }
}
