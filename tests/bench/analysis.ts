import { naturalBreaks } from '../../src/domain/classify/naturalBreaks.ts';
import { createRandom } from '../../src/domain/random/createRandom.ts';
import { classNumbersOfRuleSet } from '../../src/domain/rules/classNumbersOfRuleSet.ts';
import { decree272of2025Hamlets } from '../../src/domain/rules/decree-272-2025-hamlets.ts';
import { evaluateRuleSet } from '../../src/domain/rules/evaluateRuleSet.ts';
import { sensitivityOf } from '../../src/domain/score/sensitivity/sensitivityOf.ts';
import { finished } from '../../src/domain/steps/finished.ts';
import { localMoran } from '../../src/domain/space/localMoran.ts';
import { nearestNeighbours } from '../../src/domain/space/nearestNeighbours.ts';
import { rowStandardised } from '../../src/domain/space/rowStandardised.ts';
import type { Measurement } from './Measurement.ts';
import { plainBreaks } from './plain/plainBreaks.ts';
import { plainLisa } from './plain/plainLisa.ts';
import { plainSensitivity } from './plain/plainSensitivity.ts';
import { choices, scoredPlan } from './synthetic/scoredPlan.ts';

/**
 * The method itself, without a page: each beside the plain textbook form in the same run. Where that would take
 * minutes, it runs on a part and is scaled up, which the line says.
 */
export function analysis(): readonly Measurement[] {
  return [breaks(), sensitivity(), lisa(1462), lisa(10_000), rules()];
}

function breaks(): Measurement {
  const random = createRandom(1);
  const sorted = Array.from({ length: 10_000 }, () => random.next() ** 3).sort((a, b) => a - b);
  return {
    what: 'exact natural breaks, 10,000 values, 5 classes',
    unit: 'ms',
    portal: timeOf(() => naturalBreaks(sorted, 5)),
    naive: timeOf(() => plainBreaks(sorted, 5)),
    aim: '',
  };
}

function sensitivity(): Measurement {
  const plan = scoredPlan(1462, 12);
  return {
    what: 'sensitivity, 1,000 draws × 1,462 units × 12 indicators',
    unit: 'ms',
    portal: timeOf(() => finished(sensitivityOf(plan, choices(12)))),
    naive: timeOf(() => plainSensitivity(plan, 1000)),
    aim: '≤ 2,000 ms',
  };
}

function lisa(units: number): Measurement {
  const random = createRandom(2);
  const points = Array.from({ length: units }, () => [105 + random.next(), 22 + random.next()] as const);
  const weights = rowStandardised(nearestNeighbours({ points, distance: 'great-circle' }, 6));
  const values = Float64Array.from(points, () => random.next());
  const tried = 20;
  const part = timeOf(() => plainLisa(weights, values, 999, tried));
  return {
    what: `local Moran, 999 permutations, ${units.toLocaleString('en')} units (plain form scaled up from ${String(tried)})`,
    unit: 'ms',
    portal: timeOf(() => localMoran(weights, values, 999, 1)),
    naive: (part * units) / tried,
    aim: '',
  };
}

function rules(): Measurement {
  const random = createRandom(3);
  const [units, tried] = [100_000, 5_000];
  const ids = ['minority-share', 'multidimensional-poverty-rate', 'hardened-road-share', 'grid-power'];
  const rows = Array.from({ length: units }, () => new Map(ids.map((id) => [id, random.next()])));
  const cellOf = (unit: number) => (id: string) => {
    const value = rows[unit]?.get(id) ?? 0;
    return value < 0.05 ? ('not-reported' as const) : value;
  };
  const part = timeOf(() => {
    for (let unit = 0; unit < tried; unit++) evaluateRuleSet(decree272of2025Hamlets, cellOf(unit));
  });
  return {
    what: 'rule set on 100,000 units (beside the full explanation of each, scaled up from 5,000)',
    unit: 'ms',
    portal: timeOf(() => classNumbersOfRuleSet(decree272of2025Hamlets, units, cellOf)),
    naive: (part * units) / tried,
    aim: '',
  };
}

/** Once to warm up, once to measure. */
function timeOf(run: () => unknown): number {
  run();
  const start = performance.now();
  run();
  return performance.now() - start;
}
