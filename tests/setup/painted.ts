import { ref } from 'vue'
import { vi } from 'vitest'

/** Pages are tested as they are once painted; `tests/ui/usePainted.test.ts` tests how they come to be so. */
vi.mock('../../src/ui/page/usePainted.ts', () => ({
  usePainted: () => ref(true),
  afterPaint: () => () => {},
}))
