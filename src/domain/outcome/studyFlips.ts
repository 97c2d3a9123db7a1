import type { AreaSetId } from '../area/Area.ts';
import type { World } from '../indicator/World.ts';
import type { Plan } from '../plan.ts';
import { weightFlips } from '../score/sensitivity/weightFlips.ts';
import type { Steps } from '../steps/Steps.ts';
import type { IndexOf } from './createIndex.ts';
import type { ScoreTable } from './Outcome.ts';
import { structureWithWeight } from './structureWithWeight.ts';
import type { FlipStudy } from './Study.ts';

/** The end of a slider. */
const most = 100;

/** Which single slider moves the selected unit into or out of the first k; `null` where no ranked unit is selected. */
export function* studyFlips(
  world: World,
  indexOf: IndexOf,
  { set, plan, scores }: { readonly set: AreaSetId; readonly plan: Plan; readonly scores: ScoreTable },
): Steps<FlipStudy | null> {
  const unit = plan.selected === null ? undefined : world.sets[set].indexOf.get(plan.selected);
  const rank = unit === undefined ? 0 : (scores.rank[unit] ?? 0);
  if (unit === undefined || rank === 0) return null;
  const { prepared, scoring } = indexOf(set, plan.year, plan);
  const { structure, indicators } = scoring;
  const idOf = (indicator: number) => indicators[indicator] ?? '';
  const found = yield* weightFlips(prepared, structure, plan.missing, {
    unit,
    top: plan.top,
    most,
    structureWith: (indicator, weight) => structureWithWeight(world, plan, idOf(indicator), weight),
  });
  const changes = found.map((flip) => ({ ...flip, indicator: idOf(flip.indicator) }));
  return { unit, inside: rank <= plan.top, changes };
}
