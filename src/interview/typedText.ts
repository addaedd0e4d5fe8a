/**
 * Typed or pasted text in one plain form: full-width characters as ASCII, one kind of minus, "。" as a point,
 * invisible marks removed, each run of white space as one character (a line break where the run holds one),
 * nothing around it. Compatibility forms such as ² or ½ stay as they are: read as digits they would change the number.
 */
export function tidyTyped(text: string): string {
  return text
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\uFFE5/g, '¥')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/。/g, '.')
    .replace(/\s+/g, (run) =>
      /[\t\n\v\f\r\u2028\u2029]/.test(run) ? '\n' : run === '\u3000' ? ' ' : run.charAt(0),
    )
    .trim()
}
