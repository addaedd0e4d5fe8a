import type { Amount, Area, Birth, Money } from '../../../src/interview/answer.ts'
import { cards } from './parts.ts'
import type { Visitor } from './visitor.ts'

const periodWords = { month: 'unit.perMonth', year: 'unit.perYear', day: 'unit.perDay' } as const

/** Fills in a sum or an area; what a household leaves out, its people are not sure of. */
export async function fillFigure(
  { hand, say }: Visitor,
  id: string,
  answer: Money | Area | Amount | undefined,
): Promise<void> {
  if (answer === undefined || answer === 'notSure') return hand.tick(`${id}-notSure`, say('app.notSure'))
  if ('from' in answer) {
    await hand.tick(`${id}-varies`, say('unit.varies'))
    await hand.type(id, answer.from)
    return hand.type(`${id}-to`, answer.to)
  }
  if ('about' in answer) {
    await hand.type(id, answer.about)
    return hand.tick(`${id}-about`, say('unit.about'))
  }
  return hand.type(id, 'yuan' in answer ? answer.yuan : answer.squareMetres)
}

/** Fills in a sum of money with its period. */
export async function fillAmount(visitor: Visitor, id: string, answer: Amount | undefined): Promise<void> {
  const { hand, page, say } = visitor
  await fillFigure(visitor, id, answer)
  if (answer === undefined || answer === 'notSure') return
  const offersPeriods = (await cards(page, `${id}-per`).count()) > 0
  if (offersPeriods) await hand.choose(`${id}-per`, say(periodWords[answer.per]))
  else if (answer.per !== 'year') throw new Error(`${id} is asked by the year, not by the ${answer.per}`)
  if (answer.per === 'day') await hand.type(`${id}-days`, String(answer.days))
}

/** Fills in a birth or an age. */
export async function fillBirth({ hand, say }: Visitor, answer: Birth | undefined): Promise<void> {
  if (answer === undefined || answer === 'notSure') return hand.tick('birth-notSure', say('app.notSure'))
  if (typeof answer === 'string') {
    const [year = '', month] = answer.split('-')
    await hand.type('birth', year)
    if (month !== undefined) await hand.select('birth-month', String(Number(month)))
  } else if ('age' in answer) {
    await hand.press(say('question.birth.useAge'))
    await hand.type('birth', String(answer.age))
  } else {
    await hand.press(say('question.birth.useRange'))
    await hand.type('birth', String(answer.ageFrom))
    await hand.type('birth-to', String(answer.ageTo))
  }
}
