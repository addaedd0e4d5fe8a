import { useRouter } from 'vue-router'
import { pageId, type Page } from '../../interview/pages.ts'
import { questionOf } from '../../interview/progress.ts'
import type { QuestionKey } from '../../policy/index.ts'
import { useSession } from '../../session/session.ts'
import { everyPage } from './pagePath.ts'

export interface Journey {
  /** Shows a page: at the step where it was shown before, or as a new last step. */
  show(page: Page): Promise<void>
  /** Shows the page that asks a question, and comes back to `from` once nothing is open. */
  change(key: QuestionKey, from: 'check' | 'result'): Promise<void>
  /** To the next page that still matters; where nothing is open, to where the person wanted to be. */
  goOn(): Promise<void>
}

/** Ways through the questions. An address holds the number of a step and nothing else. */
export function useJourney(): Journey {
  const router = useRouter()
  const session = useSession()

  async function show(page: Page): Promise<void> {
    // Step 1 of every way is the first page of all, whatever page is asked for first.
    const [first] = everyPage(session.household)
    if (session.path.length === 0 && first !== undefined) session.advance(first)
    const before = session.path.indexOf(pageId(page))
    const step = before === -1 ? session.advance(page) : before + 1
    // Question 1 has a screen of its own, which is there before the others are loaded.
    await router.push(step === 1 ? { name: 'firstQuestion' } : { name: 'ask', params: { step } })
  }

  return {
    show,
    async change(key, from) {
      const page = everyPage(session.household).find(({ questions }) => questions.includes(questionOf(key)))
      if (page === undefined) throw new RangeError(`no page asks ${key}`)
      session.goal = from
      await show(page)
    },
    async goOn() {
      await session.ready()
      const { nextPage } = session
      if (nextPage === null) await router.push({ name: session.goal })
      else await show(nextPage)
    },
  }
}
