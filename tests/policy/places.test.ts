import { describe, expect, test } from 'vitest'
import englishNames from '../../locales/en/place.json'
import {
  childrenOf,
  countiesOf,
  HEBEI,
  provinceCodes,
  isPlaceCode,
  lineageOf,
  placeOf,
  prefectures,
  type PlaceCode,
} from '../../src/policy/places/places.ts'

const codes = (list: readonly { code: string }[]) => list.map(({ code }) => code)
const names = (list: readonly { name: string }[]) => list.map(({ name }) => name)
const english = new Map(Object.entries(englishNames))

describe('the places of Hebei', () => {
  test('are eleven prefectures and 190 counties', () => {
    expect(names(prefectures())).toEqual(
      ['石家庄市', '唐山市', '秦皇岛市', '邯郸市', '邢台市', '保定市', '张家口市', '承德市', '沧州市'].concat(
        ['廊坊市', '衡水市'],
      ),
    )
    expect(countiesOf(HEBEI)).toHaveLength(190)
    expect(new Set(codes(countiesOf(HEBEI))).size).toBe(190)
  })

  test('a county gives itself, a prefecture its counties', () => {
    expect(countiesOf('130434')).toEqual([
      { code: '130434', name: '魏县', level: 'county', parent: '130400' },
    ])
    expect(countiesOf('131100')).toHaveLength(13)
    expect(countiesOf('131100').every(({ parent }) => parent === '131100')).toBe(true)
  })

  test('定州, 辛集 and the three counties of 雄安 answer to the province', () => {
    const direct = ['130181', '130629', '130632', '130638', '130682'] as const
    expect(childrenOf(HEBEI).filter(({ level }) => level === 'county')).toEqual(
      direct.map((code) => expect.objectContaining({ code, parent: HEBEI }) as unknown),
    )
    expect(names(direct.map(placeOf))).toEqual(['辛集市', '容城县', '安新县', '雄县', '定州市'])
    expect(codes(countiesOf('130600')).filter((code) => direct.some((other) => other === code))).toEqual([])
  })

  test('every county is in exactly one prefecture or directly under the province', () => {
    const reached = childrenOf(HEBEI).flatMap(({ code }) => codes(countiesOf(code)))
    expect(reached.sort()).toEqual(codes(countiesOf(HEBEI)).sort())
  })

  test('a place is told with all that it answers to', () => {
    expect(lineageOf('130102')).toEqual(['130102', '130100', '130000'])
    expect(lineageOf('130682')).toEqual(['130682', '130000'])
    expect(lineageOf(HEBEI)).toEqual(['130000'])
  })

  test('other codes are none that is known', () => {
    expect(['130000', '130100', '130102'].every(isPlaceCode)).toBe(true)
    expect(['110101', '130199', '1301', '', 'toString'].some(isPlaceCode)).toBe(false)
    expect(() => placeOf('139999')).toThrow('no such place: 139999')
  })
})

describe('the English names', () => {
  test('are there for every place and no other', () => {
    const all = [...provinceCodes, ...codes(prefectures()), ...codes(countiesOf(HEBEI))]
    expect([...english.keys()].sort()).toEqual(all.sort())
  })

  test.each<[PlaceCode, string, string]>([
    ['130000', '河北省', 'Hebei Province'],
    ['130102', '长安区', "Chang'an District"],
    ['130121', '井陉县', 'Jingxing County'],
    ['130125', '行唐县', 'Xingtang County'],
    ['130184', '新乐市', 'Xinle City'],
    ['130225', '乐亭县', 'Laoting County'],
    ['130283', '迁安市', "Qian'an City"],
    ['130481', '武安市', "Wu'an City"],
    ['130505', '任泽区', 'Renze District'],
    ['130524', '柏乡县', 'Baixiang County'],
    ['130635', '蠡县', 'Li County'],
    ['130726', '蔚县', 'Yu County'],
    ['130773', '张家口市塞北管理区', 'Zhangjiakou Saibei Administrative Zone'],
    ['130804', '鹰手营子矿区', 'Yingshouyingzi Mining District'],
    ['130828', '围场满族蒙古族自治县', 'Weichang Manchu and Mongol Autonomous County'],
    ['130981', '泊头市', 'Botou City'],
    ['131025', '大城县', 'Daicheng County'],
    ['131028', '大厂回族自治县', 'Dachang Hui Autonomous County'],
  ])('%s, %s, is %s', (code, name, romanised) => {
    expect(placeOf(code).name).toBe(name)
    expect(english.get(code)).toBe(romanised)
  })

  test('say what kind of place a county-level place is, as the Chinese name does', () => {
    const kinds: readonly (readonly [RegExp, RegExp])[] = [
      [/县$/, / County$/],
      [/市$/, / City$/],
      [/(开发区|管理区)$/, / Zone$/],
      [/化工园区$/, / Park$/],
      [/新区$/, / New Area$/],
      [/新城$/, / New Town$/],
      [/区$/, / District$/],
    ]
    const strange = countiesOf(HEBEI).filter(({ code, name }) => {
      const kind = kinds.find(([zh]) => zh.test(name))
      return kind === undefined || !kind[1].test(english.get(code) ?? '')
    })
    expect(names(strange)).toEqual([])
  })

  test('are plain letters, capitalised', () => {
    const word = /^([A-Z][a-z]+('[a-z]+)?|High-tech|and)$/
    const odd = [...english.values()].filter((name) => !name.split(' ').every((part) => word.test(part)))
    expect(odd).toEqual([])
  })
})
