import type { Area, KnownArea, KnownMoney, Money } from '../answer.ts'
import { parseAreaText } from '../area.ts'
import { emptyFigure, type FigureDraft } from '../drafts.ts'
import { understood } from '../errors.ts'
import { parseMoneyText } from '../money.ts'
import type { TypedFigure } from '../typedFigure.ts'
import type { Read } from './form.ts'

/** The boxes that are shown. */
export function typedFigure({ text, from, to, about, varies }: FigureDraft): TypedFigure {
  if (varies) return { shape: 'range', from, to }
  return { shape: about ? 'about' : 'exact', text }
}

/** A stock of money. */
export function readMoneyDraft(draft: FigureDraft): Read<Money> {
  return draft.notSure ? understood('notSure') : parseMoneyText(typedFigure(draft))
}

/** A floor area. */
export function readAreaDraft(draft: FigureDraft): Read<Area> {
  return draft.notSure ? understood('notSure') : parseAreaText(typedFigure(draft))
}

/** The boxes that show a sum or an area. */
export function draftOfFigure(answer: Money | Area | undefined): FigureDraft {
  if (answer === undefined) return emptyFigure()
  return answer === 'notSure' ? { ...emptyFigure(), notSure: true } : draftOfKnown(answer)
}

function draftOfKnown(answer: KnownMoney | KnownArea): FigureDraft {
  if ('from' in answer) return { ...emptyFigure(), varies: true, from: answer.from, to: answer.to }
  if ('about' in answer) return { ...emptyFigure(), about: true, text: answer.about }
  return { ...emptyFigure(), text: 'yuan' in answer ? answer.yuan : answer.squareMetres }
}
