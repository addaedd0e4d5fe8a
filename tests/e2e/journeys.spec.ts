import { programmeIds } from '../../src/policy/programmes/programmeIds.ts'
import { expectProgramme } from './harness/expectResult.ts'
import { golden } from './harness/goldens.ts'
import { travel } from './harness/journey.ts'
import { test } from './harness/test.ts'
import { visitorOf } from './harness/visitor.ts'

const journeys = {
  'a family with day wages just under the line probably can': 'dibao-day-wages-a-day-less',
  'a family whose income equals the line probably cannot': 'dibao-income-at-the-standard',
  'a family that may have too much by a rough figure perhaps can': 'dibao-about-600-may-be-above',
  'someone with a severe disability in a family over the line probably can, alone': 'alone-grade-two',
  'who receives it already is told so': 'dibao-already-receiving',
  'of a man in prison nobody is counted': 'dibao-nobody-counted-in-prison',
  'savings up to the local income are no bar': 'dibao-savings-at-local-income',
  'a home up to twice the local area is no bar': 'dibao-home-at-twice-the-local-area',
  'not knowing town or country leaves it open between the two standards':
    'dibao-area-not-sure-between-the-standards',
  'a grandparent whom the family has to support counts': 'dibao-grandparent-with-duty-counts',
  'relatives elsewhere who are able to help leave it open': 'dibao-supporters-able-leaves-it-open',
  'a fuller life, asked for someone else, is worked out too': 'dibao-papers-for-a-fuller-life',
  'rules of an earlier day hold on that day': 'edge-a-fen-under-before-the-law',
  'every kind of income adds up to the fen': 'dibao-every-counted-kind-a-fen-less',
} as const

for (const [promise, name] of Object.entries(journeys)) {
  test(`${promise}, answered on screen from the first tap`, async ({ page }) => {
    const { household, expected } = golden(name)
    const visitor = visitorOf(page)
    await travel(visitor, household)
    if (expected.dibao !== undefined) await expectProgramme(visitor, 'dibao', expected.dibao)
    if (expected.edge !== undefined) await expectProgramme(visitor, 'edge', expected.edge)
    if (expected.alone?.outcome === 'probablyYes') await expectProgramme(visitor, 'alone', expected.alone)
  })
}

const others = {
  'an old person without anybody is probably taken care of': 'tekun-supporters-none',
  'who cannot eat, dress or get up alone is told of care pay': 'tekun-care-four',
  'a working son at home leaves 特困 out': 'tekun-child-at-home-earns',
  'who is on 低保 may still be 特困': 'tekun-holding-dibao',
  'high bills and an income a fen under the local one may make a hard-pressed family':
    'rigid-income-a-fen-below',
  'an income equal to the local one does not': 'rigid-income-at-local-income',
  'a fire opens help at once': 'temporary-sudden',
  'a car leaves help with high bills open': 'temporary-spending-with-a-car',
  'a certificate in a poor family brings the living subsidy after 低保': 'disability-living-after-dibao',
  'a severe disability that needs care brings the care subsidy': 'disability-care-limb-grade-one',
  'in Zhejiang 1.5 times the standard itself is within the edge line': 'edge-zhejiang-at-the-line',
  'in Shanghai what treatment leaves under the standard is made up to it':
    'rigid-shanghai-a-fen-below-the-standard',
  'in Liaoning no figure of Hebei is a floor': 'dibao-liaoning-no-floor-of-hebei',
} as const

for (const [promise, name] of Object.entries(others)) {
  test(`${promise}, answered on screen from the first tap`, async ({ page }) => {
    const { household, expected } = golden(name)
    const visitor = visitorOf(page)
    await travel(visitor, household)
    for (const id of programmeIds) {
      const programme = expected[id]
      if (programme === undefined || programme.onlyHope === true) continue
      await expectProgramme(visitor, id, programme)
    }
  })
}
