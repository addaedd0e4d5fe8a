import { threshold } from '../../engine/index.ts'
import { engineAnswers } from '../../interview/engineAnswers.ts'
import { withThousands, fenToYuanText, tidyDecimals } from '../../interview/decimal.ts'
import { memberKey, type ProgrammeId } from '../../policy/index.ts'
import { amountKinds } from '../../policy/questions.ts'
import { conditionTruth, type Family } from './family.ts'
import { memberIndex, memberName } from './memberName.ts'
import { monthlyText } from './sumText.ts'
import type { Words } from './words.ts'

const MOST = 2

/**
 * For each income amount that decides this condition by itself, all else as answered: under what sum it is met. Only
 * amounts that the family says it has.
 */
export function thresholdSentences(
  words: Words,
  family: Family,
  programme: ProgrammeId,
  index: number,
): readonly string[] {
  const condition = family.assessment.programmes[programme].conditions[index]
  const truth = conditionTruth(family, programme, index)
  if (condition === undefined || truth === undefined) return []
  const { model, household, structure } = family
  const answers = engineAnswers(household, structure.asOf)
  const sentences = incomesOf(family).flatMap((key) => {
    if (!model.tape.questionNodes.has(key)) return []
    const turn = threshold(model.tape, answers, key, truth)
    if (turn === null || turn.to === 1) return []
    return [
      words.say('result.whatWouldChange.below', {
        question: incomeName(words, family, key),
        value: words.say(turn.turnsAt % 12 === 0 ? 'result.yearAndMonth' : 'result.yearAboutMonth', {
          year: withThousands(tidyDecimals(fenToYuanText(turn.turnsAt))),
          month: monthlyText(turn.turnsAt),
        }),
        condition: words.say(`condition.${condition.id}.name`),
      }),
    ]
  })
  return sentences.slice(0, MOST)
}

/** Keys of the incomes that the family says it has. */
function incomesOf({ household: { members = [], supportersElsewhere } }: Family): readonly string[] {
  return [
    ...members.flatMap(({ receives = [] }, index) =>
      amountKinds.filter((kind) => receives.includes(kind)).map((kind) => `${memberKey(index)}.${kind}`),
    ),
    ...(supportersElsewhere === true ? ['supportReceived'] : []),
  ]
}

function incomeName(words: Words, { people }: Family, key: string): string {
  const [member = '', kind] = key.split('.')
  if (kind === undefined) return words.say('question.supportReceived.label')
  const who = memberName(words, people, memberKey(memberIndex(`m${Number(member.slice(1))}`)))
  return words.say('sum.memberLine', { who, line: words.say(`question.${kind}.label`) })
}
