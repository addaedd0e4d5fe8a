import { toDoList, type ToDo } from '../../policy/index.ts'
import type { IsoDate } from '../../policy/calendar.ts'
import type { Family } from './family.ts'
import { isEither } from './tekunOrDibao.ts'
import type { Words } from './words.ts'

/** When something has to be done; the words of each stand under `toDo.<time>`. */
const times = ['now', 'afterApproval', 'keepInMind'] as const

export interface ToDoGroup {
  readonly id: (typeof times)[number]
  readonly title: string
  readonly items: readonly string[]
}

/** The to-do list in words, by when; a time without anything to do is left out. */
export function toDoGroups(words: Words, family: Family, start: IsoDate): readonly ToDoGroup[] {
  const all = toDoList(family.assessment, family.structure.place, start)
  const either = isEither(family) ? eitherLine(words, all) : undefined
  const isInTurn = (each: ToDo): each is Apply =>
    isOneApplication(each) && !(either !== undefined && isOfBoth(each))
  const inTurn = inTurnLine(words, all.filter(isInTurn))
  return times
    .map((id) => ({
      id,
      title: words.say(`toDo.${id}`),
      items: all
        .filter((each) => timeOf(each) === id)
        .map((each) => {
          if (either !== undefined && isOfBoth(each)) return either
          return inTurn !== undefined && isInTurn(each) ? inTurn : line(words, each)
        })
        // One line for several stands where the first of them would.
        .filter((item, place, items) => items.indexOf(item) === place),
    }))
    .filter(({ items }) => items.length > 0)
}

type Apply = Extract<ToDo, { kind: 'apply' }>
const isOfBoth = (each: ToDo): each is Apply =>
  each.kind === 'apply' && (each.programme === 'tekun' || each.programme === 'dibao')

/** 低保, 低保 for one person alone and 低保边缘 go the same way: one application, looked at for one after the other. */
const isOneApplication = (each: ToDo): each is Apply =>
  each.kind === 'apply' &&
  (each.programme === 'dibao' || each.programme === 'alone' || each.programme === 'edge')

function inTurnLine({ say, date }: Words, several: readonly Apply[]): string | undefined {
  const [first] = several
  if (first === undefined || first.by === null || several.length < 2) return undefined
  const programmes = several.map(({ programme }) => say(`programme.${programme}.name`))
  return say('toDo.applyInTurn', { programmes: programmes.join(say('app.separator')), date: date(first.by) })
}

/** One person asks for 特困 or for 低保, not for both; by the later of the two days either is decided. */
function eitherLine({ say, date }: Words, all: readonly ToDo[]): string {
  const latest = all.filter(isOfBoth).reduce((day, { by }) => (by !== null && by > day ? by : day), '')
  return say('toDo.applyEither', { date: date(latest) })
}

function timeOf({ kind }: ToDo): ToDoGroup['id'] {
  switch (kind) {
    case 'helpNow':
    case 'apply':
      return 'now'
    case 'applyAfter':
    case 'askAfter':
      return 'afterApproval'
    case 'report':
    case 'recheck':
    case 'renew':
      return 'keepInMind'
  }
}

function line({ say, date }: Words, toDo: ToDo): string {
  const programme = (id: string) => say(`programme.${id}.name`)
  switch (toDo.kind) {
    case 'helpNow':
    case 'report':
      return say(`toDo.${toDo.kind}`)
    case 'apply':
      return toDo.by === null
        ? say('toDo.apply', { programme: programme(toDo.programme) })
        : say('toDo.applyBy', { programme: programme(toDo.programme), date: date(toDo.by) })
    case 'applyAfter':
      return say('toDo.applyAfter', { programme: programme(toDo.programme), after: programme(toDo.after) })
    case 'askAfter':
      return say('toDo.askAfter', {
        help: say(`linkedHelp.${toDo.help}.name`),
        after: toDo.after.map(programme).join(say('app.separator')),
      })
    case 'recheck':
      return say('toDo.recheck', { from: date(toDo.from), to: date(toDo.to) })
    case 'renew':
      return say('toDo.renew', { programme: programme(toDo.programme), date: date(toDo.by) })
  }
}
