/**
 * Words stand a space off the numbers put into them; where what was put in is Chinese itself, that space goes. Other
 * languages are left as they are.
 */
export function tidySpaces(text: string): string {
  return text.replace(/([\u4e00-\u9fff“”]) (?=[\u4e00-\u9fff“”])/g, '$1')
}
