/** Takes one digit: `value` out of 0 to `radix` - 1. */
export type Put = (value: number, radix: number) => void
/** Gives the next digit back, which must be asked for with the radix that it was put with. */
export type Take = (radix: number) => number

/** Digits of many radices as one number, which is as short as the digits allow. */
export function packDigits(write: (put: Put) => void): bigint {
  const digits: { readonly value: bigint; readonly radix: bigint }[] = []
  write((value, radix) => {
    if (!Number.isSafeInteger(value) || value < 0 || value >= radix) {
      throw new RangeError(`${value} is no digit of radix ${radix}`)
    }
    digits.push({ value: BigInt(value), radix: BigInt(radix) })
  })
  return digits.reduceRight((number, { value, radix }) => number * radix + value, 0n)
}

/** What `read` makes of the digits in a number; whatever number it is, each digit is below its radix. */
export function unpackDigits<T>(number: bigint, read: (take: Take) => T): T {
  let rest = number
  return read((radix) => {
    const digit = rest % BigInt(radix)
    rest /= BigInt(radix)
    return Number(digit)
  })
}
