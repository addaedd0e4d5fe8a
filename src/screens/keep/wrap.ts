/** Signs that begin nothing, and signs that end nothing. */
const closing = /^[，。；：！？、）》”’」』,.;:!?)\]%]/
const opening = /[（《“‘「『([]$/

/** What must not be taken apart: a word or a number with its signs, or one Chinese character. */
function parts(text: string): readonly string[] {
  const found = text.match(/[\w.,'’+−÷×=/@:-]+|\s+|[^\s]/gu) ?? []
  return found.reduce<string[]>((joined, part) => {
    const last = joined[joined.length - 1]
    if (last !== undefined && (closing.test(part) || opening.test(last)))
      joined[joined.length - 1] = last + part
    else joined.push(part)
    return joined
  }, [])
}

/** Breaks a text into lines no wider than `width`. Chinese may break after any character, other words between them. */
export function wrap(text: string, width: number, measure: (text: string) => number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const part of parts(text)) {
    if (line !== '' && measure((line + part).trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = part.trimStart()
    } else line += part
  }
  return [...lines, line.trimEnd()]
}
