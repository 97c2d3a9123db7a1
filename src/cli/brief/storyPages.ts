import { officialRegions } from '../../domain/area/officialRegions.ts';
import type { BriefGiven } from '../../domain/brief/Brief.ts';
import { indicatorIds } from '../../domain/indicator/indicatorIds.ts';
import { createDrivers } from '../../domain/outcome/createDrivers.ts';
import { decodePlan } from '../../domain/plan/decodePlan.ts';
import type { Plan } from '../../domain/plan.ts';
import { openSolver } from '../../domain/solver/openSolver.ts';
import type { StoryScene } from '../../domain/story/StoryScene.ts';
import { figuresByKey } from '../../i18n/hover/figuresByKey.ts';
import type { Language } from '../../i18n/Language.ts';
import { slideOf } from '../../i18n/story/slideOf.ts';
import type { StoryPage } from '../../report/html/StoryPage.ts';
import type { Embedded } from './openEmbedded.ts';
import { scenePlans } from '../../domain/story/scenePlans.ts';
import { createSceneMaps, type SceneMap } from './createSceneMaps.ts';

/** Every scene with the answer to it, as the page would show it from the figures of this installation alone. */
export async function storyPages(
  embedded: Embedded,
  scenes: readonly StoryScene[],
  given: BriefGiven,
  language: Language,
): Promise<readonly StoryPage[]> {
  const { areas, reports } = embedded;
  const plans = scenes.map(({ view }): Plan => ({
    ...decodePlan(view.slice(view.indexOf('#') + 1), indicatorIds(embedded.world)).plan,
    language,
    theme: 'light',
  }));
  const known = { indicators: indicatorIds(embedded.world) };
  const several = plans.map((plan) => scenePlans(plan, known, embedded.world));
  const answered = createSceneMaps(embedded, given, await openSolver());
  return scenes.flatMap((scene, at) => {
    const plan = plans[at];
    if (plan === undefined) return [];
    const main = answered(plan);
    const maps = (several[at] ?? []).map((each) => (each === plan ? main : answered(each)));
    const { world, outcome } = main;
    const seen = {
      world,
      drivers: createDrivers(main.indexOf),
      outcome,
      reports: reports(),
      regions: officialRegions(areas),
      province: areas.province.name,
    };
    const said = slideOf(scene, seen, language);
    const isSample = ({ outcome: of, shapes: { over } }: SceneMap) =>
      of.sample || over.sample.zones || over.sample.sites;
    const slide = { ...said, sample: said.sample || [main, ...maps].some(isSample) };
    const drawn = (map: SceneMap) => ({
      brief: map.brief,
      shapes: map.shapes,
      labels: figuresByKey(map.outcome, map.world, language),
    });
    return [{ slide, ...drawn(main), maps: maps.map(drawn) }];
  });
}
