import type { Words } from '../indicator/Indicator.ts';
import type { World } from '../indicator/World.ts';
import { indicatorById } from '../indicator/indicatorById.ts';
import { standardOf } from '../indicator/standardOf.ts';
import { measures2025 } from './measures2025.ts';
import type { OwnTarget } from './OwnTarget.ts';
import type { Target } from './Target.ts';

/**
 * A target of the planner's own as it is held against figures. Its period starts from the newest figure up to the end of 2025; one whose
 * measure is not here has no figures and says so. Published figures answer as they do for the resolution. Where the measure is counted by
 * another standard before the target's year, that is said.
 */
export function ownTargetAsTarget(
  { id, name, indicator: measured, comparison, value, year, source }: OwnTarget,
  world: Pick<World, 'ownIndicators'>,
): Target {
  const indicator = indicatorById(measured, world);
  const published = Object.values(measures2025).flatMap(({ measure }) =>
    measure?.kind === 'indicator' && measure.indicator === measured ? (measure.reported ?? []) : [],
  );
  return {
    id,
    name: { vi: name, en: name },
    kind: 'level',
    comparison,
    value,
    unit: indicator?.unit ?? 'number',
    counted: null,
    year,
    baseline: null,
    since: 2026,
    caveat: changeOfStandard(measured, year),
    measure: indicator === undefined ? null : { kind: 'indicator', indicator: measured, reported: published },
    absent: null,
    bring: indicator?.name ?? { vi: measured, en: measured },
    source,
  };
}

/** From the newest figures there are to the year of the target. */
function changeOfStandard(indicator: string, year: number): Words | null {
  const [before, then] = [standardOf(indicator, 2025), standardOf(indicator, year)];
  if (before === null || then === null || before === then) return null;
  const since = String(then.since);
  return {
    vi: `từ ${since} áp dụng ${then.name.vi}; số trước đó theo ${before.name.vi}, không nối với nhau`,
    en: `from ${since} ${then.name.en} applies; figures before it are by ${before.name.en} and are not joined`,
  };
}
