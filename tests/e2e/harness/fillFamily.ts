import { readFileSync } from 'node:fs'
import type { Household, Member } from '../../../src/interview/household.ts'
import type { YesNo } from '../../../src/interview/answer.ts'
import { fillBirth } from './fillFigure.ts'
import { fillSeveral, fillTicks } from './fillTicks.ts'
import { button, cards } from './parts.ts'
import type { Visitor } from './visitor.ts'

interface Prefecture {
  readonly name: string
  readonly counties: Readonly<Record<string, string>>
}
const HEBEI = '130000'
const placesFile = new URL('../../../src/policy/places/places.json', import.meta.url)
const places = JSON.parse(readFileSync(placesFile, 'utf8')) as Readonly<Record<string, Prefecture>>

/** Where: another province, which is enough; or the prefecture, then the county; a county of the province itself stands among the prefectures. */
export async function fillPlace({ hand, say }: Visitor, household: Household): Promise<void> {
  const { place = 'notSure', area = 'notSure', asOf } = household
  const parent = Object.entries(places).find(([, { counties }]) => place in counties)?.[0]
  const isElsewhere = place !== 'notSure' && place !== HEBEI && place.endsWith('0000')
  if (isElsewhere) {
    await hand.select('province', place)
  } else if (place === 'notSure' || place === HEBEI) {
    await hand.select('place', 'notSure')
  } else if (parent === undefined) {
    await hand.select('place', place)
    await hand.select('place-second', 'notSure')
  } else {
    await hand.select('place', parent === HEBEI ? place : parent)
    if (parent !== HEBEI) await hand.select('place-second', place)
  }
  await hand.choose('area', say(area === 'notSure' ? 'app.notSure' : `question.area.option.${area}`))
  if (asOf === undefined) return
  await hand.unfold(say('question.asOf.title'))
  await hand.type('asOf', asOf)
}

/** Who: one list for each person besides the applicant. */
export async function fillHousehold({ hand, say }: Visitor, household: Household): Promise<void> {
  const { members, holding = 'none', registration = 'notSure' } = household
  await hand.choose(
    'holding',
    say(holding === 'notSure' ? 'app.notSure' : `question.holding.option.${holding}`),
  )
  for (const [index, { relation }] of members.entries()) {
    if (index === 0) continue
    await hand.press(say('question.members.add'))
    await hand.select(`members-p${index + 1}`, relation)
  }
  if (members.length === 1) return
  const option = registration === 'notSure' ? 'app.notSure' : `question.registration.option.${registration}`
  await hand.choose('registration', say(option))
}

export async function fillPerson(visitor: Visitor, member: Member): Promise<void> {
  const { hand, say } = visitor
  const { birth, disability = 'notSure', seriousIllness = 'notSure', canWork = 'notSure' } = member
  const { away = 'notSure' } = member
  await fillBirth(visitor, birth)
  const orNot = (answer: string) => (answer === 'notSure' ? ('notSure' as const) : answer !== 'none')
  const states = {
    disability: orNot(disability),
    seriousIllness,
    cannotWork: canWork === 'notSure' ? canWork : !canWork,
    away: orNot(away),
  }
  const ticks = Object.entries(states).map(([value, state]) => {
    return { value, state, label: say(`situation.option.${value}`) }
  })
  await fillTicks(visitor, 'situation', ticks)
  if (states.disability === true)
    await hand.choose('disability', say(`question.disability.option.${disability}`))
  if (states.away === true) await hand.choose('away', say(`question.away.option.${away}`))
}

/** Only what the page asks of this person. */
export async function fillBelonging({ hand, page, say }: Visitor, member: Member): Promise<void> {
  const { standing = 'notSure', livesTogether, supportDuty } = member
  const answers = { standing, livesTogether: yesNo(livesTogether), supportDuty: yesNo(supportDuty) }
  for (const [id, answer] of Object.entries(answers)) {
    if ((await cards(page, id).count()) === 0) continue
    await hand.choose(id, say(answer === 'notSure' ? 'app.notSure' : `question.${id}.option.${answer}`))
  }
}

/** Only what the page asks of this person, which each answer may change for those below it. */
export async function fillCare(visitor: Visitor, member: Member): Promise<void> {
  const { hand, page, say } = visitor
  const { disabilityKind = 'notSure', longTermCare, supporters = 'notSure', selfCare = 'notSure' } = member
  // The questions below the first are drawn together with the button.
  await button(page, say('app.next')).waitFor()
  const answers = { disabilityKind, longTermCare: yesNo(longTermCare), supporters }
  for (const [id, answer] of Object.entries(answers)) {
    if ((await cards(page, id).count()) === 0) continue
    await hand.choose(id, say(answer === 'notSure' ? 'app.notSure' : `question.${id}.option.${answer}`))
  }
  if ((await cards(page, 'selfCare').count()) > 0) await fillSeveral(visitor, 'selfCare', selfCare)
}

export function yesNo(answer: YesNo | undefined): 'yes' | 'no' | 'notSure' {
  if (answer === undefined || answer === 'notSure') return 'notSure'
  return answer ? 'yes' : 'no'
}
