import type { FigureDraft } from './figureDraft.ts'

export type LineField = Exclude<keyof FigureDraft, 'id' | 'places' | 'note' | 'kind' | 'unit' | 'area'>

interface Line {
  readonly keys: 'text' | 'decimal'
  /** Under operator.figures. */
  readonly label: string
  /** A whole key. */
  readonly hint?: string
}

/** The typed lines of a figure. */
export const lineProps: Readonly<Record<LineField, Line>> = {
  value: { keys: 'decimal', label: 'value' },
  jump: { keys: 'text', label: 'jump', hint: 'operator.figures.jumpHint' },
  from: { keys: 'text', label: 'from', hint: 'operator.dateHint' },
  until: { keys: 'text', label: 'until' },
  title: { keys: 'text', label: 'sourceTitle' },
  posted: { keys: 'text', label: 'posted', hint: 'operator.figures.postedHint' },
  date: { keys: 'text', label: 'sourceDate' },
  checked: { keys: 'text', label: 'checked' },
}
