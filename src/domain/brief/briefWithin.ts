import type { Area } from '../area/Area.ts';
import { countClasses } from '../classify/countClasses.ts';
import { OUTSIDE } from '../classify/Legend.ts';
import { isFigure, type MissingReason } from '../indicator/Cell.ts';
import { addressFor } from '../plan/addressFor.ts';
import type { Brief } from './Brief.ts';
import type { BriefRow } from './BriefRow.ts';

/**
 * The brief of one place inside another brief: the same classes, colours, ranks and figures, with what lies outside left blank and everything counted
 * anew. A series of sheets is made of these, so that all of them share one legend.
 */
export function briefWithin(brief: Brief, place: Area): Brief {
  const isHere = ({ inside, area }: BriefRow) => inside && area.within[place.set] === place.key;
  const here = brief.rows.filter(isHere);
  const others = brief.rows
    .filter((row) => !isHere(row))
    .map((row): BriefRow => ({ ...row, inside: false, number: OUTSIDE, look: 'outside', colour: null }));
  const rows = [...here, ...others];
  const plan = { ...brief.painting.plan, within: place.key };
  return {
    ...brief,
    given: { ...brief.given, address: addressFor(brief.given.address, plan) },
    path: [...brief.path.slice(0, 1), place],
    painting: {
      ...brief.painting,
      plan,
      counts: countClasses(rows.map(({ number }) => number)),
    },
    indicators: brief.indicators.map((indicator, at) => ({ ...indicator, missing: missingOf(here, at) })),
    rows,
    inside: here.length,
  };
}

function missingOf(rows: readonly BriefRow[], at: number): Partial<Record<MissingReason, number>> {
  const counts: Partial<Record<MissingReason, number>> = {};
  for (const { cells } of rows) {
    const cell = cells[at] ?? 'not-reported';
    if (!isFigure(cell)) counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return counts;
}
