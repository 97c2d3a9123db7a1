import { createRandom } from '../../../src/domain/random/createRandom.ts';
import { prepareScores } from '../../../src/domain/score/prepareScores.ts';
import {
  usualChoices,
  type SensitivityChoices,
} from '../../../src/domain/score/sensitivity/SensitivityChoices.ts';
import type { ScoredPlan } from '../../../src/domain/score/sensitivity/sensitivityOf.ts';
import { usualTreatment } from '../../../src/domain/score/Treatment.ts';

/** A plan of equal weights in dimensions of three indicators, over figures made up with a seed. */
export function scoredPlan(units: number, indicators: number): ScoredPlan {
  const random = createRandom(7);
  const columns = Array.from({ length: indicators }, () =>
    Array.from({ length: units }, () => random.next()),
  );
  const directions = columns.map(() => 'higher-is-worse' as const);
  const treatments = columns.map(() => usualTreatment);
  const dimensions = Array.from({ length: indicators / 3 }, (_, group) => ({
    weight: 1,
    indicators: [0, 1, 2].map((place) => ({ indicator: 3 * group + place, weight: 1 })),
  }));
  return {
    figures: columns.map((column) => Float64Array.from(column)),
    directions,
    treatments,
    structure: { dimensions, within: 'arithmetic', across: 'arithmetic', floor: 0 },
    missing: 'others',
    prepared: prepareScores({ columns, directions, treatments }),
  };
}

export function choices(indicators: number): SensitivityChoices {
  return { ...usualChoices, counted: new Array<null>(indicators).fill(null) };
}
