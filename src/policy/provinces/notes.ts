import { cite, type Citations } from '../citation.ts'
import { provinceOf, type PlaceCode, type ProvinceCode } from '../places/places.ts'
import type { ProgrammeId } from '../programmes/programmeIds.ts'
import { SHANGHAI_2024 } from '../regimes.ts'

interface Note {
  readonly place: ProvinceCode
  /** Null: about every programme. */
  readonly programme: ProgrammeId | null
  readonly citations: Citations
}

const zhejiang = (programme: ProgrammeId | null, ...articles: [string, ...string[]]): Note => ({
  place: '330000',
  programme,
  citations: citing('S18-zhejiang', articles),
})
const shanghai = (programme: ProgrammeId | null, ...articles: [string, ...string[]]): Note => ({
  place: '310000',
  programme,
  citations: citing('S18-shanghai', articles),
})

function citing(
  source: 'S18-zhejiang' | 'S18-shanghai',
  [first, ...rest]: readonly [string, ...string[]],
): Citations {
  const span = source === 'S18-shanghai' ? { since: SHANGHAI_2024 } : {}
  return [cite(source, first, span), ...rest.map((article) => cite(source, article, span))]
}

/** What a province says besides, and the estimate cannot work out: told beside the programme, in words. */
export const provinceNotes = {
  zhejiangOneScheme: zhejiang('dibao', '9', '10'),
  zhejiangNewWork: zhejiang('dibao', '50'),
  zhejiangEdgeLine: zhejiang('edge', '13'),
  zhejiangLongIllness: zhejiang('rigid', '41'),
  zhejiangTemporary: zhejiang('temporary', '38', '39', '40'),
  zhejiangWhereToAsk: zhejiang(null, '53'),
  zhejiangResidencePermit: zhejiang(null, '62'),
  shanghaiMembers: shanghai('dibao', '55'),
  shanghaiMore: shanghai('dibao', '16'),
  shanghaiWages: shanghai('dibao', '27'),
  shanghaiEdgeLiving: shanghai('edge', '12', '17'),
  shanghaiRigid: shanghai('rigid', '12', '18'),
  shanghaiTekunSchool: shanghai('tekun', '19'),
  shanghaiTemporary: shanghai('temporary', '15', '29', '36'),
  shanghaiWhereToApply: shanghai(null, '31', '36'),
  shanghaiHospital: shanghai(null, '22'),
  shanghaiPrices: shanghai(null, '20'),
  liaoningRural: { place: '210000', programme: 'dibao', citations: [cite('LN-2004')] },
} as const satisfies Record<string, Note>

export type ProvinceNoteId = keyof typeof provinceNotes

export const provinceNoteIds = Object.keys(provinceNotes).filter(
  (id): id is ProvinceNoteId => id in provinceNotes,
)

/** The notes of a place about one programme, or with null about all of them. */
export function notesOn(place: PlaceCode, programme: ProgrammeId | null): readonly ProvinceNoteId[] {
  return provinceNoteIds.filter((id) => {
    const note: Note = provinceNotes[id]
    return note.place === provinceOf(place) && note.programme === programme
  })
}
