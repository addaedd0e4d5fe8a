import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { defaultSite, loadSite, parseSite, parseSiteText, type Site } from '../../src/app/site.ts'
import { checkSiteFile } from '../../src/build/siteFile.ts'
import { projectRoot } from '../architecture/projectFiles.ts'

const full: Site = {
  operator: '某某社区居委会',
  phone: '0311-1234567 转 2',
  address: '幸福路 1 号一楼窗口',
  hours: '周一至周五 9:00—17:00',
  place: '130102',
  filingNumber: '冀ICP备00000000号',
  kiosk: true,
  pixelPitch: 0.248,
  paper: '80mm',
  handOff: true,
  publicAddress: 'https://mzj.example.gov.cn/ask/',
  clips: true,
}

describe('a good site.json', () => {
  test('is taken as written', () => {
    expect(parseSite(full)).toEqual({ site: full, problems: [] })
  })

  test('may leave everything out or empty', () => {
    expect(parseSite({})).toEqual({ site: defaultSite, problems: [] })
    expect(parseSite({ operator: '', phone: '  ', place: null, kiosk: null })).toEqual({
      site: defaultSite,
      problems: [],
    })
  })

  test('stands in the project, and gives no phone number that nobody has confirmed', () => {
    expect(() => checkSiteFile(`${projectRoot}public/site.json`)).not.toThrow()
    expect(defaultSite.phone).toBeNull()
  })
})

describe('a bad site.json', () => {
  test.each([
    ['operator', 7],
    ['operator', 'x'.repeat(81)],
    ['operator', 'two\nlines'],
    ['operator', '<b>bold</b>'],
    ['phone', 'call us'],
    ['phone', 12349],
    ['address', ['a', 'b']],
    ['hours', { from: 9 }],
    ['toString', '12349'],
    ['place', '1301'],
    ['place', '13010２'],
    ['filingNumber', '\u0007'],
    ['kiosk', 'yes'],
    ['handOff', 1],
    ['publicAddress', ''],
    ['publicAddress', 'http://mzj.example.gov.cn/'],
    ['publicAddress', 'https://mzj.example.gov.cn/#/h/1'],
    ['publicAddress', 'https://mzj.example.gov.cn/?from=kiosk'],
    ['clips', 'no'],
    ['pixelPitch', '0.25'],
    ['pixelPitch', 4.03],
    ['paper', 'A5'],
    ['phnoe', '12349'],
  ])('names %s when it is %j, and only that field falls back', (field, value) => {
    const { site, problems } = parseSite({ ...full, [field]: value })
    expect(problems.map((problem) => problem.field)).toEqual([field])
    expect(problems[0]?.expected).not.toBe('')
    const isField = (name: string): name is keyof Site => Object.hasOwn(defaultSite, name)
    expect(site).toEqual(isField(field) ? { ...full, [field]: defaultSite[field] } : full)
  })

  test.each(['', '{', 'null', '[]', '"text"', '7'])('that reads %j names the file and falls back', (text) => {
    const { site, problems } = parseSiteText(text)
    expect(site).toEqual(defaultSite)
    expect(problems.map(({ field }) => field)).toEqual(['site.json'])
  })

  test('fails the build, naming the field', () => {
    const folder = mkdtempSync(join(tmpdir(), 'site-'))
    try {
      const file = join(folder, 'site.json')
      writeFileSync(file, '{ "operator": "x", "place": "Baoding", "kiosk": 1 }')
      expect(() => checkSiteFile(file)).toThrow(
        /place: expected the six-digit code[^]*kiosk: expected true or false/,
      )
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

describe('reading site.json at the start', () => {
  const answer = (reply: () => Promise<Response>) => vi.stubGlobal('fetch', vi.fn(reply))
  afterEach(() => vi.useRealTimers())

  test('gives what the file says', async () => {
    answer(() => Promise.resolve(new Response(JSON.stringify(full))))
    expect(await loadSite()).toEqual({ site: full, problems: [] })
  })

  test.each([
    ['a missing file', () => Promise.resolve(new Response('', { status: 404 }))],
    ['no network', () => Promise.reject(new TypeError('failed'))],
  ])('falls back on %s and says so', async (_, reply) => {
    answer(reply)
    const { site, problems } = await loadSite()
    expect(site).toEqual(defaultSite)
    expect(problems.map(({ field }) => field)).toEqual(['site.json'])
  })

  test('does not wait for ever', async () => {
    vi.useFakeTimers()
    vi.stubGlobal(
      'fetch',
      (_: string, { signal }: { signal: AbortSignal }) =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('aborted')))),
    )
    const loading = loadSite(5000)
    await vi.advanceTimersByTimeAsync(5000)
    expect((await loading).problems.map(({ field }) => field)).toEqual(['site.json'])
  })
})
