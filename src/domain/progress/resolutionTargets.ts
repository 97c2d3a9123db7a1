import type { Target2025 } from '../area/ReportsFile.ts';
import type { Unit } from '../indicator/Indicator.ts';
import { measures2025 } from './measures2025.ts';
import type { Target } from './Target.ts';

const units: Readonly<Record<string, Unit>> = {
  '%': 'share',
  communes: 'units',
  districts: 'units',
  'times the 2020 value': 'million-dong-per-person-year',
  'percentage points per year': 'share',
};

/**
 * The targets of the provincial resolution for 2025 as this portal can follow them: what is written there, and which of
 * the portal's figures answer for it.
 */
export function resolutionTargets(targets: readonly Target2025[]): readonly Target[] {
  return targets.map(({ id, name, comparator, value, unit, baseline, baselineWhen }) => {
    const known = measures2025[id];
    const stored = units[unit];
    if (known === undefined || stored === undefined) throw new Error(`Nothing measures the target ${id}`);
    const { kind = 'level', measure, caveat = null, absent = null, bring } = known;
    const scale = stored === 'share' ? 100 : 1;
    return {
      id,
      name,
      kind,
      comparison: comparator,
      value: value / scale,
      unit: stored,
      counted: unit === 'communes' || unit === 'districts' ? unit : null,
      year: 2025,
      baseline: baseline && { ...baseline, value: baseline.value / scale, when: baselineWhen },
      caveat,
      measure,
      absent,
      bring,
      source: 'resolution',
    };
  });
}
