import { papers, type Paper, type Site } from '../../centre/site.ts'
import { emptyFigure, figureDraftOf, figureEntry, isRecord, textOf, type FigureDraft } from './figureDraft.ts'
import { tidyTyped } from '../../interview/typedText.ts'

/** Fields of one typed line, in the order of the form. */
export const textFields = ['operator', 'phone', 'address', 'hours', 'filingNumber'] as const
export const flagFields = ['kiosk', 'handOff', 'clips'] as const

export type TextField = (typeof textFields)[number] | 'publicAddress' | 'pixelPitch' | 'place'
export type FlagField = (typeof flagFields)[number]

/** site.json as it stands in the form, mistakes and all. */
export interface SiteDraft {
  readonly texts: Readonly<Record<TextField, string>>
  readonly flags: Readonly<Record<FlagField, boolean>>
  readonly paper: Paper
  readonly figures: readonly FigureDraft[]
}

export const emptyDraft: SiteDraft = {
  texts: {
    ...{ operator: '', phone: '', address: '', hours: '', filingNumber: '' },
    ...{ publicAddress: '', pixelPitch: '', place: '' },
  },
  flags: { kiosk: false, handOff: false, clips: false },
  paper: 'A4',
  figures: [],
}

/** The content of a file as a draft to go on from; what cannot be read stays as it is written, to be mended. */
export function draftOf(content: unknown): SiteDraft {
  if (!isRecord(content)) return emptyDraft
  const text = (field: TextField) => textOf(content[field])
  const flag = (field: FlagField) => content[field] === true
  const { figures } = content
  const entries: readonly unknown[] = Array.isArray(figures) ? figures : []
  return {
    texts: {
      operator: text('operator'),
      phone: text('phone'),
      address: text('address'),
      hours: text('hours'),
      filingNumber: text('filingNumber'),
      publicAddress: text('publicAddress'),
      pixelPitch: text('pixelPitch'),
      place: text('place'),
    },
    flags: { kiosk: flag('kiosk'), handOff: flag('handOff'), clips: flag('clips') },
    paper: papers.find((each) => each === content['paper']) ?? 'A4',
    figures: entries.map((entry, index) => figureDraftOf(entry, index + 1)),
  }
}

/** What is written into the file. A mistake goes in as it was typed: the check of the file is the check of the form. */
export function contentOf({ texts, flags, paper, figures }: SiteDraft) {
  const pitch = tidyTyped(texts.pixelPitch)
  const content: Readonly<Record<keyof Site | 'figures', unknown>> = {
    operator: texts.operator.trim(),
    phone: tidyTyped(texts.phone),
    address: texts.address.trim(),
    hours: texts.hours.trim(),
    place: texts.place,
    filingNumber: texts.filingNumber.trim(),
    kiosk: flags.kiosk,
    pixelPitch: pitch === '' ? null : /^\d+(\.\d+)?$/.test(pitch) ? Number(pitch) : pitch,
    paper,
    handOff: flags.handOff,
    publicAddress: tidyTyped(texts.publicAddress),
    clips: flags.clips,
    figures: figures.map(figureEntry),
  }
  return content
}

/** The text of the file. */
export const fileText = (draft: SiteDraft): string => `${JSON.stringify(contentOf(draft), null, 2)}\n`

/** A draft with one more figure, for the place of the centre. */
export function withFigure(draft: SiteDraft, today: string): SiteDraft {
  const id = Math.max(0, ...draft.figures.map((figure) => figure.id)) + 1
  const figure = { ...emptyFigure(id), places: [draft.texts.place], checked: today }
  return { ...draft, figures: [...draft.figures, figure] }
}
