import { getDocumentProxy } from 'unpdf'

/** One sheet as it comes out of the printer; all lengths in millimetres but the size of type, which is in points. */
export interface PrintedPage {
  readonly width: number
  readonly height: number
  /** What is on it, in the order of the page, without any spaces. */
  readonly text: string
  readonly pieces: readonly {
    readonly text: string
    readonly left: number
    readonly right: number
    readonly size: number
  }[]
}

const POINT = 25.4 / 72

export const withoutSpaces = (text: string): string => text.replace(/\s+/g, '')

/** Reads a PDF the way a person reads paper: page by page. */
export async function pdfPages(pdf: Buffer): Promise<readonly PrintedPage[]> {
  const file = await getDocumentProxy(new Uint8Array(pdf))
  const numbers = Array.from({ length: file.numPages }, (_, index) => index + 1)
  return Promise.all(
    numbers.map(async (number) => {
      const page = await file.getPage(number)
      const { width, height } = page.getViewport({ scale: 1 })
      const { items } = await page.getTextContent()
      const pieces = items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return []
        const left = Number(item.transform[4]) * POINT
        return [{ text: item.str, left, right: left + item.width * POINT, size: item.height }]
      })
      return {
        width: width * POINT,
        height: height * POINT,
        text: withoutSpaces(pieces.map(({ text }) => text).join('')),
        pieces,
      }
    }),
  )
}
