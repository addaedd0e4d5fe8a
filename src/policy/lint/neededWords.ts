import { questions } from '../questions.ts'
import type { Fault } from './fault.ts'
import { labelled, textField } from './labels.ts'
import { programmesOf } from './programmes.ts'
import { isQuestionId } from './questionOf.ts'

/** Ids of one kind, and the keys that the words of each stand under. */
interface Kind {
  readonly ids: Iterable<string>
  readonly keys: (id: string) => readonly string[]
}

/** What the rules name, by kind: everything that a person reads about has words. */
export interface Named {
  readonly models: readonly object[]
  readonly openRules: readonly string[]
  readonly warnings: readonly string[]
  readonly questions: readonly string[]
}

const parts = (group: string, ...names: readonly string[]) => ({
  keys: (id: string) => names.map((name) => `${group}.${id}.${name}`),
})

/** Every key of words that the rules need, each once. */
export function neededWords({ models, openRules, warnings, questions: ids }: Named): readonly string[] {
  const programmes = models.flatMap(programmesOf)
  const papers = models.flatMap(papersOf)
  const brought = papers.filter(({ list }) => list !== 'lookedUp')
  const findings = new Set(warnings)
  const kinds: readonly Kind[] = [
    { ids: programmes.map(({ id }) => id), ...parts('programme', 'name', 'plain', 'what', 'pays') },
    {
      ids: programmes.flatMap(({ conditions }) => conditions.map(({ id }) => id)),
      ...parts('condition', 'name', 'met', 'notMet', 'open', 'explain'),
    },
    { ids: openRules, ...parts('openRule', 'title', 'ask', 'why') },
    { ids: papers.map(({ id }) => id), ...parts('paper', 'name') },
    { ids: brought.map(({ id }) => id), ...parts('paper', 'why', 'note') },
    { ids: warnings, ...parts('checklist', 'title', 'means', 'bring') },
    { ids, ...parts('question', 'title', 'label') },
    { ids: ids.filter((id) => !findings.has(id)), ...parts('question', 'hint') },
    { ids, keys: optionKeys },
  ]
  return [...new Set(kinds.flatMap(({ ids, keys }) => [...ids].flatMap(keys)))]
}

/**
 * Keys without words, those of one group in one fault.
 * @param locales the keys that have words, by language
 */
export function missingWords(
  needed: readonly string[],
  locales: Readonly<Record<string, ReadonlySet<string>>>,
): readonly Fault[] {
  return Object.entries(locales).flatMap(([language, keys]) => {
    const groups = new Map<string, string[]>()
    for (const key of needed.filter((each) => !keys.has(each))) {
      const [, group = '', name = ''] = /^(.*)\.([^.]*)$/.exec(key) ?? []
      groups.set(group, [...(groups.get(group) ?? []), name])
    }
    return [...groups].map(([group, names]): Fault => {
      return { check: 'missing words', message: `${language} has none for ${group}: ${names.join(', ')}` }
    })
  })
}

function papersOf(model: object): readonly { readonly id: string; readonly list: string }[] {
  return labelled(model).flatMap(({ path, owner }) => {
    const [id, list] = [textField(owner, 'id'), textField(owner, 'list')]
    return path.at(-1) === 'needed' && id !== undefined && list !== undefined ? [{ id, list }] : []
  })
}

function optionKeys(id: string): readonly string[] {
  const options = isQuestionId(id) ? (questions[id].options ?? []) : []
  return options.map((option) =>
    id === 'relation' ? `relation.${option}` : `question.${id}.option.${option}`,
  )
}
