import { tidyTyped } from '../../interview/typedText.ts'

/** Millimetres of one dot, to the thousandth, from the width of the picture and the dots across; null without both. */
export function pitchOf(width: string, pixels: string): string | null {
  const [millimetres, dots] = [tidyTyped(width), tidyTyped(pixels)]
  if (!/^\d+(\.\d+)?$/.test(millimetres) || !/^[1-9]\d*$/.test(dots)) return null
  const pitch = (Number(millimetres) / Number(dots)).toFixed(3)
  return Number(pitch) > 0 ? pitch : null
}
