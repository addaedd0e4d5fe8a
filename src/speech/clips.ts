import { shallowRef } from 'vue'
import { CLIP_LIST, clipKey, parseClipList, type ClipProblem, type ListedClip } from './clipList.ts'

/** A minute of speech, generously; and what an old phone can hold. */
const LARGEST_FILE = 1_000_000
const LARGEST_TOTAL = 40_000_000

/** The recordings by the sentence they speak; empty where a centre has none. They belong to the site, not to a person. */
export const clips = shallowRef<ReadonlyMap<string, ArrayBuffer>>(new Map())

/**
 * Fetches the list and then every recording in it, one after another in its order, so that what is asked of the
 * network is the same whatever anybody answers. Never throws.
 * @returns what the centre should mend
 */
export async function loadClips(): Promise<readonly ClipProblem[]> {
  const list = parseClipList(await clipListFile())
  const problems = [...list.problems]
  const loaded = new Map<string, ArrayBuffer>()
  let total = 0
  for (const { text, file } of list.clips) {
    const clip = await recording(file)
    total += clip?.byteLength ?? 0
    if (total > LARGEST_TOTAL) {
      problems.push({ field: CLIP_LIST, expected: `at most ${LARGEST_TOTAL} bytes of recordings` })
      break
    }
    if (clip === null) {
      problems.push({ field: `clips/${file}`, expected: `a recording of at most ${LARGEST_FILE} bytes` })
    } else loaded.set(clipKey(text), clip)
  }
  clips.value = loaded
  return problems
}

/** Null, which is no list, where it cannot be had. */
async function clipListFile(): Promise<unknown> {
  try {
    const response = await fetch('clips/clips.json')
    return response.ok ? JSON.parse(await response.text()) : null
  } catch {
    return null
  }
}

async function recording(file: ListedClip['file']): Promise<ArrayBuffer | null> {
  try {
    const response = await fetch(`clips/${file}`)
    if (!response.ok) return null
    const clip = await response.arrayBuffer()
    return clip.byteLength > 0 && clip.byteLength <= LARGEST_FILE ? clip : null
  } catch {
    return null
  }
}
