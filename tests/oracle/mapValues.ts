/** The same keys, each value turned by `turn`. */
export function mapValues<Key extends string, From, To>(
  record: Record<Key, From>,
  turn: (value: From) => To,
): Record<Key, To> {
  const entries = Object.entries<From>(record).map(([key, value]) => [key, turn(value)])
  // Object.fromEntries forgets which keys it was given; they are those of `record`.
  return Object.fromEntries(entries) as Record<Key, To>
}
