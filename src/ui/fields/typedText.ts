/** The text now in the input or select that sent the event, exactly as it stands there. */
export function typedText(event: Event): string {
  const control = event.target
  if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) return control.value
  throw new Error('typedText: the event comes from no input and no select')
}
