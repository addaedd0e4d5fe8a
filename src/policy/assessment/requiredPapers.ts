import type { Evaluation } from '../../engine/index.ts'
import { cite, type Citation, type Citations } from '../citation.ts'
import { citedIn } from '../citedIn.ts'
import type { Model } from '../model/buildModel.ts'
import type { MemberKey } from '../model/structure.ts'
import type { PaperId } from '../papers.ts'
import type { ProgrammeId } from './assessment.ts'

/** Who asks a disabled person for the certificate itself: 特困 by its measure, the subsidies because they rest on it. */
const wantCertificate = {
  tekun: [cite('S5', '10')],
  disabilityLiving: [cite('S76'), cite('S7', '2')],
  disabilityCare: [cite('S76'), cite('S7', '2')],
} as const satisfies Record<string, Citations>

export interface Requirement {
  readonly programme: ProgrammeId
  readonly citation: Citation
}

/**
 * Programmes within reach that cannot be had without a paper which 低保 only asks to be brought if one has it: the
 * disability certificate, where a member who surely holds one may get what wants it.
 * @param sober the evaluation in which every rule that can only help is read as "no"
 */
export function requirementsOf(
  id: PaperId,
  model: Model,
  sober: Evaluation,
  within: readonly ProgrammeId[],
): readonly Requirement[] {
  if (id !== 'disabilityCertificate') return []
  const isCertified = (key: MemberKey) =>
    model.disabilityLiving.ways
      .flatMap(({ conditions }) => conditions)
      .some((each) => each.member === key && each.id === id && sober.interval(each.holds).lo === 1)
  return (['tekun', 'disabilityLiving', 'disabilityCare'] as const).flatMap((programme) => {
    const isWanted =
      within.includes(programme) &&
      model[programme].ways.some(
        ({ member, verdict }) => sober.interval(verdict).hi === 1 && isCertified(member),
      )
    const [citation] = citedIn(wantCertificate[programme], model.structure)
    return isWanted && citation !== undefined ? [{ programme, citation }] : []
  })
}
