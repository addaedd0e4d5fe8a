import { procedureOf, type Procedure, type ProgrammeId } from '../../policy/index.ts'
import type { Family } from './family.ts'
import { withinReach } from './resultGroups.ts'
import type { Words } from './words.ts'

/** The way through one kind of application, as StepList shows it. */
export interface ProcedureWords {
  readonly id: Procedure['way']
  readonly title: string
  readonly steps: readonly {
    readonly id: string
    readonly title: string
    readonly text: string
    readonly limit: string
  }[]
}

/** The ways of all programmes within reach, each way once; of 低保 where none is, because one can still apply. */
export function procedures({ say }: Words, family: Family): readonly ProcedureWords[] {
  const reached = withinReach(family).map(({ id }) => id)
  const programmes: readonly ProgrammeId[] = reached.length > 0 ? reached : ['dibao']
  const byWay = new Map<Procedure['way'], ProgrammeId[]>()
  for (const id of programmes) {
    const { way } = procedureOf(id, family.structure)
    byWay.set(way, [...(byWay.get(way) ?? []), id])
  }
  return [...byWay].map(([way, ids]) => {
    const [first = 'dibao'] = ids
    return {
      id: way,
      title: say('procedure.title', {
        programme: ids.map((id) => say(`programme.${id}.name`)).join(say('app.separator')),
      }),
      steps: procedureOf(first, family.structure).steps.map((id) => ({
        id,
        title: say(`${id}.title`),
        text: say(`${id}.text`),
        limit: say(`${id}.limit`),
      })),
    }
  })
}
