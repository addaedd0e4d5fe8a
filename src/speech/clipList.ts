/** One recording that a centre has put beside the site. */
export interface ListedClip {
  readonly text: string
  readonly file: string
}

export interface ClipProblem {
  /** The file at fault, as the centre knows it. */
  readonly field: string
  /** For whoever mends it, in English. */
  readonly expected: string
}

export interface ClipList {
  readonly clips: readonly ListedClip[]
  readonly problems: readonly ClipProblem[]
}

/** The list of the recordings, as its address and as it is named to whoever mends it. */
export const CLIP_LIST = 'clips/clips.json'
export const MOST_CLIPS = 1000
export const LONGEST_TEXT = 300

const fileName = /^[\w-]+(\.[\w-]+)*\.(mp3|m4a|wav|ogg)$/i

/** What a sentence is found by: spaces between Chinese and figures are a matter of looks. */
export const clipKey = (text: string): string => text.replace(/\s+/g, '')

/** Checks a parsed clips.json. A bad entry is named and left out; the others stand. */
export function parseClipList(value: unknown): ClipList {
  const broken = (field: string, expected: string) => ({ clips: [], problems: [{ field, expected }] })
  if (!Array.isArray(value)) return broken(CLIP_LIST, 'a list of { "text": "…", "file": "….mp3" }')
  if (value.length > MOST_CLIPS) return broken(CLIP_LIST, `at most ${MOST_CLIPS} recordings`)
  const clips: ListedClip[] = []
  const problems: ClipProblem[] = []
  value.forEach((entry: unknown, index) => {
    const clip = parseEntry(entry)
    if (clip === null) {
      const expected = `"text" of 1 to ${LONGEST_TEXT} characters and "file", a name ending in .mp3, .m4a, .wav or .ogg`
      problems.push({ field: `${CLIP_LIST} ${index + 1}`, expected })
    } else clips.push(clip)
  })
  return { clips, problems }
}

function parseEntry(entry: unknown): ListedClip | null {
  if (typeof entry !== 'object' || entry === null) return null
  const given = new Map<string, unknown>(Object.entries(entry))
  const [text, file] = [given.get('text'), given.get('file')]
  if (typeof text !== 'string' || typeof file !== 'string') return null
  const isText = clipKey(text) !== '' && text.length <= LONGEST_TEXT
  return isText && fileName.test(file) ? { text, file } : null
}
