import { officialRegions } from '../../domain/area/officialRegions.ts';
import { briefOf } from '../../domain/brief/briefOf.ts';
import type { BriefGiven } from '../../domain/brief/Brief.ts';
import { nothingOver } from '../../domain/brief/MapOver.ts';
import { indicatorIds } from '../../domain/indicator/indicatorIds.ts';
import { createAnswer } from '../../domain/outcome/createAnswer.ts';
import { createColumns } from '../../domain/outcome/createColumns.ts';
import { createDrivers } from '../../domain/outcome/createDrivers.ts';
import { createIndex } from '../../domain/outcome/createIndex.ts';
import { asksForHazard } from '../../domain/plan/asksForHazard.ts';
import { decodePlan } from '../../domain/plan/decodePlan.ts';
import type { Plan } from '../../domain/plan.ts';
import { openSolver } from '../../domain/solver/openSolver.ts';
import { solverFor } from '../../domain/solver/solverFor.ts';
import { finished } from '../../domain/steps/finished.ts';
import type { StoryScene } from '../../domain/story/StoryScene.ts';
import { figuresByKey } from '../../i18n/hover/figuresByKey.ts';
import type { Language } from '../../i18n/Language.ts';
import { slideOf } from '../../i18n/story/slideOf.ts';
import type { StoryPage } from '../../report/html/StoryPage.ts';
import { exposedBy, hazardsFor } from './exposedBy.ts';
import type { Embedded } from './openEmbedded.ts';

/** Every scene with the answer to it, as the page would show it from the figures of this installation alone. */
export async function storyPages(
  embedded: Embedded,
  scenes: readonly StoryScene[],
  given: BriefGiven,
  language: Language,
): Promise<readonly StoryPage[]> {
  const { areas, reports, shapesOf } = embedded;
  const plans = scenes.map(({ view }): Plan => ({
    ...decodePlan(view.slice(view.indexOf('#') + 1), indicatorIds(embedded.world)).plan,
    language,
    theme: 'light',
  }));
  const solverOf = await solverFor(plans, openSolver);
  return scenes.flatMap((scene, at) => {
    const plan = plans[at];
    if (plan === undefined) return [];
    const world = asksForHazard(plan) ? exposedBy(plan, embedded) : embedded.world;
    const columns = createColumns(world);
    const indexOf = createIndex(world, columns);
    const answer = createAnswer(world, shapesOf, solverOf);
    const plain = answer.of(plan);
    const outcome = answer.withStudy(plain, finished(answer.study(plain)));
    const brief = briefOf({ world, outcome, columns, indexOf, boundaries: 'schematic', given });
    const seen = {
      world,
      drivers: createDrivers(indexOf),
      outcome,
      reports: reports(),
      regions: officialRegions(areas),
      province: areas.province.name,
    };
    const said = slideOf(scene, seen, language);
    const zones = plan.tab === 'safety' && plan.zones ? hazardsFor(plan, embedded) : [];
    const sample = { zones: zones.some((layer) => layer.sample), sites: false };
    const over = { ...nothingOver, zones, sample };
    const slide = { ...said, sample: said.sample || sample.zones };
    const labels = figuresByKey(outcome, world, language);
    return [{ slide, brief, shapes: { ...embedded.sheetShapes(brief), over }, labels }];
  });
}
