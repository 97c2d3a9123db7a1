import type { World } from '../indicator/World.ts';
import { indicatorById } from '../indicator/indicatorById.ts';
import { measures2025 } from './measures2025.ts';
import type { OwnTarget } from './OwnTarget.ts';
import type { Target } from './Target.ts';

/**
 * A target of the planner's own as it is held against figures. Its period starts from the newest figure up to the end of 2025; one whose
 * measure is not here has no figures and says so. Published figures answer as they do for the resolution.
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
    caveat: null,
    measure: indicator === undefined ? null : { kind: 'indicator', indicator: measured, reported: published },
    bring: indicator?.name ?? { vi: measured, en: measured },
    source,
  };
}
