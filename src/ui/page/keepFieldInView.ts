import { labelOf } from './showField.ts'

/** Where somebody types or chooses; what else can be focused calls up no keyboard. */
const typed = 'input:not([type="radio"]):not([type="checkbox"]), select, textarea'

/**
 * Whenever the keyboard on screen takes room away, brings the field that is typed into, with its label, into what is
 * left. Spreading two fingers makes the view smaller too, but is nobody's wish to be moved.
 */
export function keepFieldInView(): void {
  const view = window.visualViewport
  if (!view) return
  let { height, scale } = view
  view.addEventListener('resize', () => {
    const isKeyboard = view.height < height && view.scale === scale
    ;({ height, scale } = view)
    const field = document.activeElement
    if (!isKeyboard || !(field instanceof HTMLElement) || !field.matches(typed)) return
    const label = labelOf(field) ?? field
    const from = view.offsetTop
    const isSeen =
      label.getBoundingClientRect().top >= from && field.getBoundingClientRect().bottom <= from + view.height
    if (!isSeen) label.scrollIntoView()
  })
}
