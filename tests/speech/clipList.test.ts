import { afterEach, describe, expect, test, vi } from 'vitest'
import { clipKey, LONGEST_TEXT, MOST_CLIPS, parseClipList } from '../../src/speech/clipList.ts'
import { clips, loadClips } from '../../src/speech/clips.ts'

const good = { text: '您家几口人？', file: 'how-many.mp3' }

describe('a list of recordings', () => {
  test('is taken as written', () => {
    expect(parseClipList([good])).toEqual({ clips: [good], problems: [] })
  })

  test.each([
    [{}],
    [null],
    ['x'],
    [{ ...good, text: ' ' }],
    [{ ...good, text: 'x'.repeat(LONGEST_TEXT + 1) }],
    [{ ...good, file: '../x.mp3' }],
    [{ ...good, file: 'a/x.mp3' }],
    [{ ...good, file: 'https://x.mp3' }],
    [{ ...good, file: 'x.exe' }],
    [{ ...good, file: 7 }],
  ])('names its bad entry %j and keeps the others', (bad) => {
    const { clips: taken, problems } = parseClipList([good, bad])
    expect(taken).toEqual([good])
    expect(problems.map(({ field }) => field)).toEqual(['clips/clips.json 2'])
  })

  test.each([[null], [{}], ['x'], [Array.from({ length: MOST_CLIPS + 1 }, () => good)]])(
    'that is none is named as a whole',
    (value) => {
      expect(parseClipList(value)).toEqual({
        clips: [],
        problems: [expect.objectContaining({ field: 'clips/clips.json' })],
      })
    },
  )

  test('finds a sentence whatever spaces stand in it', () => {
    expect(clipKey('每月 850 元')).toBe(clipKey('每月850元'))
  })
})

describe('loading the recordings', () => {
  afterEach(() => (clips.value = new Map()))

  test('fetches all of them one after another in the order of the list, and names what cannot be had', async () => {
    const files = ['b.mp3', 'gone.mp3', 'empty.mp3', 'a.mp3']
    const asked: string[] = []
    vi.stubGlobal('fetch', (address: string) => {
      asked.push(address)
      if (address.endsWith('.json'))
        return Promise.resolve(Response.json(files.map((file) => ({ text: file, file }))))
      if (address.includes('gone')) return Promise.resolve(new Response('', { status: 404 }))
      return Promise.resolve(new Response(address.includes('empty') ? '' : address))
    })
    const problems = await loadClips()
    expect(asked).toEqual(['clips/clips.json', ...files.map((file) => `clips/${file}`)])
    expect([...clips.value.keys()]).toEqual(['b.mp3', 'a.mp3'])
    expect(problems.map(({ field }) => field)).toEqual(['clips/gone.mp3', 'clips/empty.mp3'])
  })

  test.each([
    ['that is no JSON', () => Promise.resolve(new Response('{'))],
    ['that is missing', () => Promise.resolve(new Response('', { status: 404 }))],
    ['without a network', () => Promise.reject(new TypeError('failed'))],
  ])('names a list %s', async (_, reply) => {
    vi.stubGlobal('fetch', reply)
    expect((await loadClips()).map(({ field }) => field)).toEqual(['clips/clips.json'])
  })
})
