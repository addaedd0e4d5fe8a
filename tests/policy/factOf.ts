import { isLocal, type KnownFigure } from '../../src/policy/figures/local.ts'

/** The row of the fact sheets behind a figure; undefined for none, and for a centre's own. */
export function factOf(figure: KnownFigure | null | undefined): string | undefined {
  return figure === null || figure === undefined || isLocal(figure) ? undefined : figure.fact
}
