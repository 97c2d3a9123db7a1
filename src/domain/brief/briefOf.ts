import { communeNames } from '../area/communeNames.ts';
import type { DrawnBoundaries } from '../area/DrawnBoundaries.ts';
import type { World } from '../indicator/World.ts';
import type { Columns } from '../outcome/createColumns.ts';
import type { IndexOf } from '../outcome/createIndex.ts';
import type { Outcome } from '../outcome/Outcome.ts';
import { pathTo } from '../plan/pathTo.ts';
import { briefVersion, type Brief, type BriefGiven, type BriefSample } from './Brief.ts';
import { briefIndicators } from './briefIndicators.ts';
import type { MovingGiven } from './BriefMoving.ts';
import { briefRows } from './briefRows.ts';
import { methodOf } from './methodOf.ts';
import { paintingOf } from './paintingOf.ts';

/** What a brief is made from. */
export interface BriefFrom {
  readonly world: World;
  readonly outcome: Outcome;
  /** Of the same world, as `createColumns` and `createIndex` give them. */
  readonly columns: Columns;
  readonly indexOf: IndexOf;
  readonly boundaries: DrawnBoundaries;
  readonly given: BriefGiven;
  /** Left out where the plan does not ask who should move. */
  readonly moving?: MovingGiven | null;
  /** Units inside the filters in the order of the table; left out: as the outcome has them. */
  readonly order?: ArrayLike<number>;
  /** Indicators to be told beside those that were shown, weighed and judged. */
  readonly also?: readonly string[];
}

/** Everything that a paper, a slide or a table says about one outcome; the same input gives the same brief. */
export function briefOf(from: BriefFrom): Brief {
  const { world, outcome, boundaries, given, moving = null } = from;
  const { plan, set } = outcome;
  const painting = paintingOf(outcome, world, false);
  const path = pathTo(plan, world.sets);
  const method = methodOf(world, outcome);
  const inside = Array.from(from.order ?? outcome.visible);
  const indicators = briefIndicators(from, path, method, inside);
  return {
    version: briefVersion,
    given,
    path,
    set,
    vintage: plan.vintage,
    boundaries,
    painting,
    indicators,
    rows: briefRows(from, painting, indicators, inside),
    inside: inside.length,
    method,
    moving:
      moving === null
        ? null
        : {
            ...moving,
            communes: new Map(moving.lines.map(({ area }) => [area.key, communeNames(world.sets, area)])),
          },
    sample: sampleOf(from, indicators),
  };
}

function sampleOf(
  { world, outcome, moving = null }: BriefFrom,
  indicators: Brief['indicators'],
): BriefSample {
  const told = {
    map: outcome.sample,
    indicators: indicators.filter(({ used }) => used.provenance === 'sample').map(({ entry }) => entry.id),
    units: world.sets[outcome.set].areas.some(({ sample }) => sample),
    flags: outcome.flags?.sample ?? false,
    scores: outcome.scores?.sample ?? false,
    hazards: world.hazard?.layers.some(({ sample }) => sample) ?? false,
    sites: moving?.sites.some(({ site }) => site.sample) ?? false,
  };
  const { indicators: ids, ...marks } = told;
  return { any: ids.length > 0 || Object.values(marks).includes(true), ...told };
}
