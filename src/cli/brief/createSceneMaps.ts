import type { Brief, BriefGiven } from '../../domain/brief/Brief.ts';
import { briefOf } from '../../domain/brief/briefOf.ts';
import { nothingOver, type MapOver } from '../../domain/brief/MapOver.ts';
import type { SheetShapes } from '../../domain/brief/SheetShapes.ts';
import { withMoves } from '../../domain/brief/withMoves.ts';
import { combinationOf } from '../../domain/hazard/HazardCombination.ts';
import type { World } from '../../domain/indicator/World.ts';
import { createAnswer } from '../../domain/outcome/createAnswer.ts';
import { createColumns, type Columns } from '../../domain/outcome/createColumns.ts';
import { createIndex } from '../../domain/outcome/createIndex.ts';
import { memoize } from '../../domain/outcome/memoize.ts';
import type { Outcome } from '../../domain/outcome/Outcome.ts';
import { asksForHazard } from '../../domain/plan/asksForHazard.ts';
import type { Plan } from '../../domain/plan.ts';
import { embeddedSites } from '../../domain/resettle/embeddedSites.ts';
import { judgeSite } from '../../domain/resettle/judgeSite.ts';
import { linesOf } from '../../domain/resettle/linesOf.ts';
import { matchHamlets, usualMatchLimits } from '../../domain/resettle/match/matchHamlets.ts';
import { movingProblem } from '../../domain/resettle/movingProblem.ts';
import type { Solver } from '../../domain/solver/Solver.ts';
import { finished } from '../../domain/steps/finished.ts';
import { exposedBy, hazardsFor } from './exposedBy.ts';
import type { Embedded } from './openEmbedded.ts';

/** One map of a scene, with the world that answered it. */
export interface SceneMap {
  readonly world: World;
  readonly indexOf: ReturnType<typeof createIndex>;
  readonly outcome: Outcome;
  readonly brief: Brief;
  readonly shapes: SheetShapes;
}

/** Answers plans of scenes as the page would from the figures of this installation alone. */
export function createSceneMaps(
  embedded: Embedded,
  given: BriefGiven,
  solver: Solver,
): (plan: Plan) => SceneMap {
  const exposed = memoize<World>();
  const worldOf = (plan: Plan) =>
    asksForHazard(plan)
      ? exposed(JSON.stringify([plan.hazards, combinationOf(plan)]), () => exposedBy(plan, embedded))
      : embedded.world;

  return (plan) => {
    const world = worldOf(plan);
    const columns = createColumns(world);
    const indexOf = createIndex(world, columns);
    const answer = createAnswer(world, embedded.shapesOf, () => solver);
    const plain = answer.of(plan);
    const outcome = answer.withStudy(plain, finished(answer.study(plain)));
    const brief = briefOf({ world, outcome, columns, indexOf, boundaries: 'schematic', given });
    const over = overOf(outcome, world, columns);
    return { world, indexOf, outcome, brief, shapes: { ...embedded.sheetShapes(brief), over } };
  };

  /** Zones where the plan shows them; sites, and the ways to them by a match of this very outcome. */
  function overOf(outcome: Outcome, world: World, columns: Columns): MapOver {
    const { plan } = outcome;
    const layers = hazardsFor(plan, embedded);
    const zones = plan.tab === 'safety' && plan.zones ? layers : [];
    const sample = { zones: zones.some((layer) => layer.sample), sites: false };
    const ground = { ...nothingOver, zones, sample };
    if (outcome.risk === null) return ground;
    const sites = embeddedSites(embedded.sites(), layers).map((site) => judgeSite(site, plan.riskClass));
    const lines = linesOf(outcome, world, columns, embedded.reports());
    const problem = movingProblem(lines, sites, plan);
    const isAsked = problem.sites.length > 0 && problem.hamlets.length > 0;
    const match = isAsked ? finished(matchHamlets(problem, solver, usualMatchLimits)) : null;
    return withMoves(ground, { sites, match }, world.sets);
  }
}
