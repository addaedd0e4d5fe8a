import type { IsoDate } from '../../policy/calendar.ts'
import type { SiteWords } from '../page/useSite.ts'
import { applyWhere } from '../words/applyWhere.ts'
import type { Family } from '../words/family.ts'
import { officeQuestions } from '../words/officeQuestions.ts'
import { paperGroups } from '../words/paperGroups.ts'
import { hasSeveralSums, withinReach } from '../words/resultGroups.ts'
import { foldedGroups, toldResults } from '../words/toldResults.ts'
import type { Words } from '../words/words.ts'

/** One line of what a person keeps on the phone, as picture and as text. */
export interface KeptLine {
  readonly kind: 'title' | 'note' | 'heading' | 'outcome' | 'amount' | 'text' | 'bullet'
  readonly text: string
}

export interface KeptFacts {
  readonly today: IsoDate
  readonly site: SiteWords
}

/**
 * The result, the papers, what to ask and where to go, with its dates and who decides. Of what was answered nothing but
 * the result itself: a picture is soon passed on.
 */
export function keptLines(words: Words, family: Family, { today, site }: KeptFacts): readonly KeptLine[] {
  const { say } = words
  const line = (kind: KeptLine['kind'], ...texts: readonly string[]) => texts.map((text) => ({ kind, text }))
  const section = (title: string, bullets: readonly string[]) =>
    bullets.length === 0 ? [] : [...line('heading', title), ...line('bullet', ...bullets)]
  const applies =
    family.assessment.programmes.dibao.outcome !== 'alreadyReceiving' || withinReach(family).length > 0
  return [
    ...line('title', say('app.name')),
    ...line('note', say('keep.madeOn', { date: words.date(today) })),
    ...line('note', say('print.asOf', { date: words.date(family.structure.asOf) })),
    ...line('note', say('app.footer.updated', { date: words.date(__FIGURES_CHECKED__) })),
    ...line('text', say('app.estimateNotDecision'), say('result.youCanStillApply')),
    ...line('heading', say('page.result.title')),
    ...toldResults(words, family).flatMap(({ title, sums, told }) => [
      ...line('outcome', title),
      ...line('amount', ...sums),
      ...line('text', ...told),
    ]),
    ...(hasSeveralSums(family) ? line('text', say('result.apart')) : []),
    ...foldedGroups(words, family).flatMap(({ title, names }) => [
      ...line('outcome', title),
      ...line('text', names),
    ]),
    ...(applies ? toApply(words, family, section) : []),
    ...line('heading', say('result.askWho.title')),
    ...line('text', site.phone, ...site.lines, site.operator),
  ]
}

function toApply(
  words: Words,
  family: Family,
  section: (title: string, bullets: readonly string[]) => readonly KeptLine[],
): readonly KeptLine[] {
  const { say } = words
  const papers = paperGroups(words, family).flatMap(({ title, plain, items }) => {
    const names = items.map(({ name, mark }) =>
      mark === undefined ? name : say('keep.marked', { name, mark }),
    )
    // Nothing to bring, so nothing to tick off one by one.
    return section(title, plain && names.length > 0 ? [names.join(say('app.separator'))] : names)
  })
  return [
    ...papers,
    ...section(say('print.askOffice'), officeQuestions(words, family)),
    ...section(say('applyWhere.title'), applyWhere(words, family)),
  ]
}

/** The same as plain text: a blank line before each heading, a sign before each item. */
export function keptText(lines: readonly KeptLine[]): string {
  const signs: Partial<Record<KeptLine['kind'], string>> = { heading: '\n■ ', bullet: '· ', outcome: '\n' }
  return lines.map(({ kind, text }) => `${signs[kind] ?? ''}${text}`).join('\n')
}
