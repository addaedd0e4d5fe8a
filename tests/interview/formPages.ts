import type { Estimate } from '../../src/interview/estimate.ts'
import type { PartialHousehold } from '../../src/interview/household.ts'
import { belongingShown, draftOfBelonging, readBelonging } from '../../src/interview/forms/belonging.ts'
import { careShown, draftOfCare, readCare } from '../../src/interview/forms/care.ts'
import { draftOfChecklist, readChecklist } from '../../src/interview/forms/checklist.ts'
import type { FormResult } from '../../src/interview/forms/form.ts'
import { draftOfHardship, readHardship } from '../../src/interview/forms/hardship.ts'
import { draftOfHousehold, readHousehold } from '../../src/interview/forms/household.ts'
import { draftOfIncome, readIncome } from '../../src/interview/forms/income.ts'
import { draftOfLocalFigures, localShown, readLocalFigures } from '../../src/interview/forms/localFigures.ts'
import { draftOfPayments, readPayments } from '../../src/interview/forms/payments.ts'
import { draftOfPerson, readPerson } from '../../src/interview/forms/person.ts'
import { draftOfPlace, readPlace } from '../../src/interview/forms/place.ts'
import { draftOfStandard, readStandard, standardShown } from '../../src/interview/forms/standard.ts'
import { draftOfSupport, readSupport } from '../../src/interview/forms/support.ts'
import type { Page } from '../../src/interview/pages.ts'
import type { IsoDate } from '../../src/policy/calendar.ts'
import type { MemberKey } from '../../src/policy/index.ts'

export interface FormWalk {
  /** Has the answers that the page is filled in with. */
  readonly from: PartialHousehold
  /** Gets them. */
  readonly into: PartialHousehold
  /** What `into` comes to. */
  readonly estimate: Estimate
  readonly today: IsoDate
}

/** Fills in the form of a page as someone would who answers as `from` says, and reads it into `into`. */
export function fillIn(page: Page, { from, into, estimate, today }: FormWalk): FormResult {
  const member: MemberKey = page.member ?? 'm1'
  const { relevant } = estimate.assessment
  switch (page.kind) {
    case 'place':
      return readPlace(draftOfPlace(from, null), into, today)
    case 'household': {
      const draft = draftOfHousehold(from)
      // Everybody is new to a household that has no members yet.
      const rows = into.members === undefined ? draft.rows.map((row) => ({ ...row, from: null })) : draft.rows
      return readHousehold({ ...draft, rows }, into)
    }
    case 'person':
      return readPerson(draftOfPerson(from, member), into, member, into.asOf ?? today)
    case 'belonging': {
      const draft = draftOfBelonging(from, member)
      return readBelonging(draft, into, member, belongingShown(into, member, relevant, draft))
    }
    case 'income':
      return readIncome(draftOfIncome(from, member), into, member)
    case 'standard':
      return readStandard(draftOfStandard(from), into, standardShown(into, relevant))
    case 'support':
      return readSupport(draftOfSupport(from), into)
    case 'care': {
      const draft = draftOfCare(from, member)
      return readCare(draft, into, member, careShown(into, member, draft, estimate))
    }
    case 'payments':
      return readPayments(draftOfPayments(from), into)
    case 'hardship':
      return readHardship(draftOfHardship(from), into)
    case 'checklist':
      return readChecklist(draftOfChecklist(from), into)
    case 'localFigures':
      return readLocalFigures(draftOfLocalFigures(from), into, localShown(into, relevant))
  }
}
