import type { BelongingDraft } from '../../interview/forms/belonging.ts'
import type { CareDraft } from '../../interview/forms/care.ts'
import type { ChecklistDraft } from '../../interview/forms/checklist.ts'
import type { HardshipDraft } from '../../interview/forms/hardship.ts'
import type { HouseholdDraft } from '../../interview/forms/household.ts'
import type { IncomeDraft } from '../../interview/forms/income.ts'
import type { LocalFiguresDraft } from '../../interview/forms/localFigures.ts'
import type { PaymentsDraft } from '../../interview/forms/payments.ts'
import type { PersonDraft } from '../../interview/forms/person.ts'
import type { PlaceDraft } from '../../interview/forms/place.ts'
import type { StandardDraft } from '../../interview/forms/standard.ts'
import type { SupportDraft } from '../../interview/forms/support.ts'
import { pageId, type Page, type PageKind } from '../../interview/pages.ts'
import type { useSession } from '../../session/session.ts'

/** What is typed on each kind of page. */
export interface Drafts extends Record<PageKind, object> {
  place: PlaceDraft
  household: HouseholdDraft
  person: PersonDraft
  belonging: BelongingDraft
  income: IncomeDraft
  standard: StandardDraft
  support: SupportDraft
  care: CareDraft
  payments: PaymentsDraft
  hardship: HardshipDraft
  checklist: ChecklistDraft
  localFigures: LocalFiguresDraft
}

interface Kept<Draft> {
  readonly draft: Draft
  /** The answers that the page stood on. */
  readonly answers: string
}

type Unsent = { readonly [Kind in PageKind]: Map<string, Kept<Drafts[Kind]>> }
type Session = ReturnType<typeof useSession>

const bySession = new WeakMap<Session, Unsent>()

/**
 * What was typed on a page and not sent off, so that going back and forth loses none of it. It lives in memory only
 * and is forgotten together with the answers, or when the answers of its page changed from elsewhere.
 */
export function unsentOf<Kind extends PageKind>(session: Session, kind: Kind, page: Page) {
  const kept = unsent(session)[kind]
  const id = pageId(page)
  return {
    recall(): Drafts[Kind] | undefined {
      const before = kept.get(id)
      return before?.answers === answersOn(page, session) ? before.draft : undefined
    },
    keep: (draft: Drafts[Kind]) => kept.set(id, { draft, answers: answersOn(page, session) }),
    forget: () => kept.delete(id),
  }
}

function unsent(session: Session): Unsent {
  const before = bySession.get(session)
  if (before !== undefined) return before
  const made: Unsent = {
    place: new Map(),
    household: new Map(),
    person: new Map(),
    belonging: new Map(),
    income: new Map(),
    standard: new Map(),
    support: new Map(),
    care: new Map(),
    payments: new Map(),
    hardship: new Map(),
    checklist: new Map(),
    localFigures: new Map(),
  }
  bySession.set(session, made)
  session.$onAction(({ name }) => {
    if (name === 'clear') for (const kept of Object.values(made)) kept.clear()
  }, true)
  return made
}

/** The answers that a page shows, and of a page about somebody whom it is about. */
function answersOn({ member, questions }: Page, { household }: Session): string {
  const source = member === null ? household : household.members?.[Number(member.slice(1)) - 1]
  const fields = new Map<string, unknown>(Object.entries(source ?? {}))
  const names = ['relation', ...questions.map((key) => key.replace(/^m\d+\./, ''))]
  return JSON.stringify(names.map((name) => fields.get(name)))
}
