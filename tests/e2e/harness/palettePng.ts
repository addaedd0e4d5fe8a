import { deflateSync, inflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const MOST_COLOURS = 256

interface Picture {
  readonly width: number
  readonly height: number
  /** Red, green and blue of each point, row by row. */
  readonly points: Buffer
}

/**
 * The same picture with a palette of at most 256 colours, a fraction of the size: pictures of a plain page lose
 * nothing that one could see. Takes what Chromium makes: 8 bits a channel, with or without alpha, not interlaced.
 */
export function palettePng(png: Buffer): Buffer {
  const { width, height, points } = readPng(png)
  const counts = new Map<number, number>()
  for (let at = 0; at < points.length; at += 3) {
    const colour = points.readUIntBE(at, 3)
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const palette = [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_COLOURS)
    .map(([colour]) => colour)
  const indices = new Map<number, number>(
    [...counts.keys()].map((colour) => [colour, nearest(palette, colour)]),
  )
  const rows = Buffer.alloc((width + 1) * height)
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1) {
      const colour = points.readUIntBE((row * width + column) * 3, 3)
      rows[row * (width + 1) + 1 + column] = indices.get(colour) ?? 0
    }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  const colours = Buffer.alloc(palette.length * 3)
  palette.forEach((colour, index) => colours.writeUIntBE(colour, index * 3, 3))
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function nearest(palette: readonly number[], colour: number): number {
  let best = 0
  let least = Infinity
  palette.forEach((other, index) => {
    const distance = [16, 8, 0].reduce((sum, bits) => {
      return sum + (((colour >> bits) & 255) - ((other >> bits) & 255)) ** 2
    }, 0)
    if (distance < least) [best, least] = [index, distance]
  })
  return best
}

function readPng(png: Buffer): Picture {
  const width = png.readUInt32BE(16)
  const height = png.readUInt32BE(20)
  const channels = png[25] === 6 ? 4 : 3
  const parts: Buffer[] = []
  for (let at = SIGNATURE.length; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  }
  const raw = unfilter(inflateSync(Buffer.concat(parts)), width * channels, channels)
  const points = Buffer.alloc(width * height * 3)
  for (let point = 0; point < width * height; point += 1)
    raw.copy(points, point * 3, point * channels, point * channels + 3)
  return { width, height, points }
}

/** Undoes the five filters of the format, row by row. */
function unfilter(data: Buffer, length: number, channels: number): Buffer {
  const rows = data.length / (length + 1)
  const out = Buffer.alloc(length * rows)
  for (let row = 0; row < rows; row += 1) {
    const filter = data[row * (length + 1)] ?? 0
    for (let at = 0; at < length; at += 1) {
      const here = row * length + at
      const left = at < channels ? 0 : (out[here - channels] ?? 0)
      const up = row === 0 ? 0 : (out[here - length] ?? 0)
      const corner = at < channels || row === 0 ? 0 : (out[here - length - channels] ?? 0)
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0
      out[here] = (data[row * (length + 1) + 1 + at] ?? 0) + guess
    }
  }
  return out
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(body.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc(named))
  return Buffer.concat([length, named, check])
}

function crc(bytes: Buffer): number {
  let value = 0xffffffff
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  }
  return (value ^ 0xffffffff) >>> 0
}
