import type { KeptLine } from './keptLines.ts'
import { layOut, type PicturePage } from './layOut.ts'

const WIDTH = 360
const PADDING = 20
/** Old phones draw no canvas higher than this. */
const MOST_PIXELS = 4096
/** Says which picture of how many it is, below everything else. */
const FOOT = 28

/**
 * Draws lines as pictures, black on white whatever the screen looks like.
 * @param font names of the font
 * @param foot what stands at the foot of the n-th of all pictures
 * @returns data addresses: inside WeChat only such pictures can be kept by a long press
 */
export function drawPictures(
  lines: readonly KeptLine[],
  font: string,
  foot: (n: number, count: number) => string,
): readonly string[] {
  const ratio = Math.min(3, Math.max(2, window.devicePixelRatio))
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('this device draws no pictures')
  const pages = layOut(lines, {
    width: WIDTH,
    padding: PADDING,
    most: Math.floor(MOST_PIXELS / ratio) - FOOT,
    widthOf(text, size, weight) {
      context.font = `${weight} ${size}px ${font}`
      return context.measureText(text).width
    },
  })
  return pages.map((page, index) => {
    canvas.width = WIDTH * ratio
    canvas.height = Math.ceil((page.height + FOOT) * ratio)
    context.scale(ratio, ratio)
    paint(context, page, font)
    context.font = `400 13px ${font}`
    context.fillStyle = '#474d46'
    context.fillText(foot(index + 1, pages.length), PADDING, page.height)
    return canvas.toDataURL('image/png')
  })
}

function paint(context: CanvasRenderingContext2D, page: PicturePage, font: string): void {
  context.fillStyle = '#fff'
  context.fillRect(0, 0, WIDTH, page.height + FOOT)
  context.textBaseline = 'middle'
  for (const line of page.lines) {
    context.font = `${line.weight} ${line.size}px ${font}`
    context.fillStyle = line.kind === 'heading' || line.kind === 'title' ? '#14532f' : '#1c1f1b'
    context.fillText(line.text, line.left, line.middle)
    if (line.kind === 'bullet' && line.starts) {
      context.beginPath()
      context.arc(PADDING + 5, line.middle, 2.5, 0, 2 * Math.PI)
      context.fill()
    }
    if (line.kind === 'heading' && line.starts)
      context.fillRect(PADDING, line.middle - line.size - 6, WIDTH - 2 * PADDING, 1)
  }
}
