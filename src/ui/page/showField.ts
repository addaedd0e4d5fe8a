/**
 * Brings a field into view by its label and focuses it. Focusing alone would scroll the control to the
 * edge of the screen and leave its label above it, unseen: the behaviour is that of the GOV.UK error summary.
 */
export function showField(id: string): void {
  const control = document.getElementById(id)
  if (!control) throw new Error(`showField: nothing on the page has the id "${id}"`)
  control.closest('details')?.setAttribute('open', '')
  const label = labelOf(control)
  if (label) label.scrollIntoView()
  control.focus({ preventScroll: true })
}

/** The legend where it and the control fit in the upper half of the screen, else the label. */
export function labelOf(control: HTMLElement): Element | null {
  const legend = control.closest('fieldset')?.querySelector('legend')
  if (legend && isChoice(control)) return legend
  if (legend && fitsUpperHalf(legend, control)) return legend
  return document.querySelector(`label[for="${control.id}"]`) ?? control.closest('label')
}

function isChoice(control: HTMLElement): boolean {
  return control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox')
}

function fitsUpperHalf(legend: Element, control: HTMLElement): boolean {
  const from = legend.getBoundingClientRect().top
  const box = control.getBoundingClientRect()
  return box.height > 0 && window.innerHeight > 0 && box.top + box.height - from < window.innerHeight / 2
}
