import { expect, test } from 'vitest'
import { isKiosk } from '../../src/kiosk/isKiosk.ts'

test('a machine is shared where its centre or its address says so, and never while site.json is written', () => {
  const told = (kiosk: boolean, search: string, hash = '') => isKiosk({ kiosk }, { search, hash })
  expect(told(false, '')).toBe(false)
  expect(told(true, '')).toBe(true)
  expect(told(false, '?kiosk')).toBe(true)
  expect(told(false, '?kiosk=1')).toBe(true)
  expect(told(false, '?kiosks')).toBe(false)
  expect(told(true, '?kiosk', '#/operator')).toBe(false)
  expect(told(true, '', '#/result')).toBe(true)
})
