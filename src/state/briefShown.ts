import type { Brief, BriefGiven } from '../domain/brief/Brief.ts';
import { briefOf, type BriefFrom } from '../domain/brief/briefOf.ts';
import type { Outcome } from '../domain/outcome/Outcome.ts';
import type { Moved } from './Moving.svelte.ts';
import type { Portal } from './Portal.svelte.ts';

/**
 * The brief of an outcome with everything the page knows beside it: whose boundaries, who should move and where to.
 *
 * @param moved of this outcome; left out: it is the newest, which the page has matched
 * @param more order of the rows, further indicators
 * @returns `null` until areas and figures have arrived
 */
export function briefShown(
  { library, moving, keeping }: Pick<Portal, 'library' | 'moving' | 'keeping'>,
  outcome: Outcome,
  given: BriefGiven,
  more: Pick<BriefFrom, 'order' | 'also'> = {},
  moved: Moved | null = null,
): Brief | null {
  const { world, columns, indexOf } = library;
  if (world === null || columns === null || indexOf === null) return null;
  const { lines, sites, match } = moved ?? {
    lines: moving.lines,
    sites: moving.sites,
    match: moving.matched?.match ?? null,
  };
  return briefOf({
    world,
    outcome,
    columns,
    indexOf,
    boundaries: library.drawnBoundaries(outcome.set),
    given,
    moving: outcome.plan.tab === 'safety' ? { lines, sites, statuses: keeping.statuses, match } : null,
    ...more,
  });
}
