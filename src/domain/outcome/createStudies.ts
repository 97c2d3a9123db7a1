import type { Geometry } from 'geojson';
import type { AreaSetId } from '../area/Area.ts';
import { isFigure, type Column } from '../indicator/Cell.ts';
import type { World } from '../indicator/World.ts';
import { pin } from '../plan/pin.ts';
import { setOf } from '../plan/setOf.ts';
import type { Plan } from '../plan.ts';
import { ofWhole } from '../steps/ofWhole.ts';
import type { Steps } from '../steps/Steps.ts';
import { memoize } from './memoize.ts';
import { lastStudyOf } from './lastStudyOf.ts';
import { exceptedUnits } from './exceptedUnits.ts';
import { neighboursBy } from './neighboursBy.ts';
import type { ScoreTable } from './Outcome.ts';
import type { Ranked } from './Ranked.ts';
import type { ClusterRefusal, ClusterStudy, FlipStudy, RankStudy, Study } from './Study.ts';
import { studyClusters } from './studyClusters.ts';
import { studyFlips } from './studyFlips.ts';
import { studiesIn } from './studiesIn.ts';
import { studyRanks } from './studyRanks.ts';
import type { SpatialWeights } from '../space/SpatialWeights.ts';

/** The boundaries of a set as the map draws them; `null` while they are not there. */
export type ShapesOf = (set: AreaSetId) => readonly (Geometry | null)[] | null;

/**
 * @param scores of the units that are painted, for clusters
 * @param ranked whose order is studied
 */
export type StudyOf = (
  plan: Plan,
  scores: ScoreTable | null,
  column: Column,
  ranked: Ranked | null,
) => Steps<Study | null>;

/**
 * The studies of plans of one world. The last one of each kind is remembered, so that moving the camera, or selecting another
 * unit, asks for nothing anew.
 */
export function createStudies(world: World, shapesOf: ShapesOf): StudyOf {
  const neighbours = memoize<SpatialWeights>();
  const { of: ranksOf } = lastStudyOf<RankStudy>();
  const { of: flipsOf } = lastStudyOf<FlipStudy | null>();
  const { of: clustersOf } = lastStudyOf<ClusterStudy | ClusterRefusal>();

  function* clustersIn(
    plan: Plan,
    shapes: readonly (Geometry | null)[],
    scores: ScoreTable | null,
    column: Column,
  ): Steps<ClusterStudy | ClusterRefusal> {
    const out = exceptedUnits(world.sets[setOf(plan)].areas, plan.except);
    const values = clusteredValues(plan, scores, column, out);
    if (values === null) return 'no-scores';
    return yield* clustersOf(clusterKey(plan), () => {
      const set = setOf(plan);
      const key = JSON.stringify([set, plan.neighbours]);
      const near = neighbours(key, () => neighboursBy(plan.neighbours, world.sets[set], shapes));
      return studyClusters(near, values, plan);
    });
  }

  return function* (plan, scores, column, ranked) {
    const asked = studiesIn(plan);
    const shapes = asked.clusters ? shapesOf(setOf(plan)) : null;
    const clusters = shapes === null ? null : yield* clustersIn(plan, shapes, scores, column);
    const order = ranked?.scores ?? null;
    if (!asked.ranks || ranked === null || order === null || order.ranked === 0)
      return clusters === null ? null : { ranks: null, flips: null, clusters, funding: null };
    const { among, indexOf, set, plan: by } = ranked;
    const ranks = yield* ofWhole(
      ranksOf(JSON.stringify([rankKey(by), among]), () => studyRanks({ world, ...ranked })),
      0,
      0.8,
    );
    const flips = yield* ofWhole(
      flipsOf(JSON.stringify([indexKey(by), by.top, by.selected, among]), () =>
        studyFlips(world, indexOf, { set, plan: by, scores: order }),
      ),
      0.8,
      1,
    );
    return { ranks, flips, clusters, funding: null };
  };
}

function clusteredValues(
  plan: Plan,
  scores: ScoreTable | null,
  column: Column,
  out: Uint8Array,
): Float64Array | null {
  if (plan.clustered === 'score') return scores === null || scores.ranked === 0 ? null : scores.score;
  return Float64Array.from(column, (cell, unit) => (isFigure(cell) && out[unit] !== 1 ? cell : NaN));
}

/** Everything a study of ranks rests on. */
function rankKey(plan: Plan): string {
  const { top, spread, varied, pinned } = plan;
  return JSON.stringify([indexKey(plan), top, spread, varied, pinned]);
}

function clusterKey(plan: Plan): string {
  const { statistic, neighbours, discovery, clustered, indicator, year, except } = plan;
  const of = clustered === 'score' ? indexKey(plan) : [setOf(plan), year, indicator, except].join(' ');
  return JSON.stringify([of, statistic, neighbours, discovery]);
}

/** The address has a short text for it already. */
function indexKey(plan: Plan): string {
  return [setOf(plan), plan.year, pin(plan)].join(' ');
}
