import type { Area } from '../../../src/domain/area/Area.ts';
import { areaSet, type AreaSets } from '../../../src/domain/area/AreaSet.ts';
import { combinationOf } from '../../../src/domain/hazard/HazardCombination.ts';
import type { Exposure } from '../../../src/domain/hazard/Exposure.ts';
import type { HazardOfHamlets } from '../../../src/domain/hazard/HazardOfHamlets.ts';
import { defaultPlan } from '../../../src/domain/plan/defaultPlan.ts';

const hamlet = (number: number, sample: boolean): Area => ({
  key: `hamlet:01267-0${String(number)}`,
  set: 'hamlet',
  code: `01267-0${String(number)}`,
  name: `Xóm ${String(number)}`,
  kind: 'xóm',
  sample,
  position: [106 + number / 100, 22.6],
  within: { commune2021: 'commune2021:01267', commune2025: 'commune2025:01267', district: 'district:040' },
});

const larger = (set: 'province' | 'district' | 'commune2021' | 'commune2025', code: string): Area => ({
  key: `${set}:${code}`,
  set,
  code,
  name: code,
  kind: 'xã',
  sample: false,
  position: null,
  within: {},
});

/** Some hamlets of one commune. */
export function setsOf(count: number, sample = false): AreaSets {
  return {
    province: areaSet('province', [larger('province', '04')]),
    district: areaSet('district', [larger('district', '040')]),
    commune2021: areaSet('commune2021', [larger('commune2021', '01267')]),
    commune2025: areaSet('commune2025', [larger('commune2025', '01267')]),
    hamlet: areaSet(
      'hamlet',
      Array.from({ length: count }, (_, at) => hamlet(at + 1, sample)),
    ),
  };
}

/** Low, medium, high, very high, clear, not mapped, in km², a row a hamlet. */
export type Parts = readonly [number, number, number, number, number, number];

export function exposureFrom(rows: readonly Parts[]): Exposure {
  const column = (at: number) => Float64Array.from(rows, (row) => row[at] ?? NaN);
  return {
    area: Float64Array.from(rows, (row) => row.reduce((sum, part) => sum + part, 0)),
    byClass: [column(0), column(1), column(2), column(3)],
    clear: column(4),
    notMapped: column(5),
  };
}

export function hazardFrom(
  rows: readonly Parts[],
  events: HazardOfHamlets['events'] = [],
  sample = false,
): HazardOfHamlets {
  const exposure = exposureFrom(rows);
  const name = { vi: 'Sạt lở của sở', en: 'Landslides of the office' };
  return {
    layers: [{ id: 'hazard-a', kind: 'landslide', name, sample }],
    exposure,
    byLayer: [exposure],
    byKind: [{ kind: 'landslide', exposure }],
    combination: combinationOf(defaultPlan),
    houses: null,
    events,
  };
}
