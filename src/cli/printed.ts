/** JSON text in parts, so that a long list never stands in memory as one text. */
export function* printed(isList: boolean, results: Iterable<unknown>): Generator<string> {
  let before = isList ? '[\n' : ''
  for (const result of results) {
    yield before + JSON.stringify(result, null, 2)
    before = ',\n'
  }
  yield isList ? '\n]\n' : '\n'
}
