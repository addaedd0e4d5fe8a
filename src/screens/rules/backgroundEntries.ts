import { backgroundRows, backgroundTopics, type When } from '../../policy/background/background.ts'
import type { Words } from '../words/words.ts'
import { entryOf, type RuleGroup } from './entry.ts'

/** What the founding document says besides, as reported then, by topic. */
export function backgroundGroups(words: Words): readonly RuleGroup[] {
  const { say } = words
  return backgroundTopics.map((topic) => ({
    id: topic,
    title: say(`background.topic.${topic}`),
    entries: backgroundRows
      .filter((row) => row.topic === topic)
      .map(({ id, when, value }) =>
        entryOf({
          id: `background-${id}`,
          lines: [say(`background.row.${id}`, value === undefined ? {} : { value })],
          notes: [whenText(words, when)],
        }),
      ),
  }))
}

function whenText({ say }: Words, when: When): string {
  switch (when.by) {
    case 'stated':
      return say('background.when.stated', { year: when.year })
    case 'workedOut':
      return when.to === undefined
        ? say('background.when.about', { year: when.year })
        : say('background.when.range', { year: when.year, to: when.to })
    case 'unknown':
      return say('background.when.unknown')
  }
}
