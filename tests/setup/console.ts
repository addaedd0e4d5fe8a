import { afterEach, beforeEach, expect } from 'vitest'

type Level = 'warn' | 'error'

const said: { readonly level: Level; readonly text: string }[] = []

function listen(level: Level): void {
  console[level] = (...parts: unknown[]) => {
    said.push({ level, text: parts.map(String).join(' ') })
  }
}

/**
 * Asserts that the code under test has written exactly one warning or error to the console since the last
 * call, and that it reads as expected. Whatever is not asserted this way fails the test.
 */
export function expectConsole(level: Level, text: RegExp): void {
  const heard = said.splice(0)
  expect(heard.map((entry) => entry.level)).toEqual([level])
  expect(heard[0]?.text).toMatch(text)
}

beforeEach(() => {
  said.length = 0
  listen('warn')
  listen('error')
})

afterEach(() => {
  expect(said, 'nothing was written to the console without being asserted').toEqual([])
})
