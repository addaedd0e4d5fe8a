/** Copies a text; false where that is refused, or not there on a page that is not served over a safe connection. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
