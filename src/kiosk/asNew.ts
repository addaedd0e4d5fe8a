import { storagePrefix } from '../session/storage.ts'

/** Marks on the root that a person's choices leave: how large, which colours, what is covered. */
const marks = ['data-scale', 'data-theme', 'dir']

/** Makes of the page what it is when it has just been opened: nothing kept, nothing said, nothing chosen. */
export function makeAsNew(): void {
  const root = document.documentElement
  root.lang = 'zh-CN'
  for (const mark of marks) root.removeAttribute(mark)
  for (const sound of document.querySelectorAll<HTMLMediaElement>('audio, video')) sound.pause()
  if ('speechSynthesis' in window) window.speechSynthesis.cancel()
  getSelection()?.removeAllRanges()
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  scrollTo(0, 0)
  for (const open of [() => sessionStorage, () => localStorage]) clearOurs(open)
}

/** A kiosk keeps nothing; this is for what another version, or another tab without the switch, may have left. */
function clearOurs(open: () => globalThis.Storage): void {
  try {
    const storage = open()
    const ours = Object.keys(storage).filter((key) => key.startsWith(storagePrefix))
    for (const key of ours) storage.removeItem(key)
  } catch {
    // Switched off, so there is nothing to clear.
  }
}
