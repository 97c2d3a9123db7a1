import { themes, type Indicator, type Theme } from '../indicator/Indicator.ts';
import type { World } from '../indicator/World.ts';
import type { IndexChoices } from '../score/IndexChoices.ts';
import type { ScoreStructure } from '../score/ScoreStructure.ts';
import type { Normalisation, Treatment } from '../score/Treatment.ts';
import { knownIndicator } from './knownIndicator.ts';

/** How an index is made, by position of its indicators. */
export interface Scoring {
  /** Ids in a fixed order; everything below goes by their positions. */
  readonly indicators: readonly string[];
  readonly directions: readonly Indicator['direction'][];
  readonly treatments: readonly Treatment[];
  readonly structure: ScoreStructure;
  /** By dimension of the structure. */
  readonly dimensions: readonly Theme[];
  /** `geometric-z`: a geometric mean was chosen where z-scores allow none, so means are arithmetic. */
  readonly remark: 'geometric-z' | null;
}

/** Away from zero, where a geometric mean would end; the lowest unit keeps a hundredth (OECD and JRC 2008, step 6). */
const range = [1, 100] as const;

/**
 * The planner's choices as one index. The dimensions are the themes of the indicators; a dimension that was given no weight of
 * its own weighs as much as its indicators together, so that without any the index is the plain weighted mean. Neutral measures
 * count once the planner says which end calls for attention.
 */
export function scoringOf(world: World, choices: IndexChoices): Scoring {
  const indicators = Object.keys(choices.weights).sort();
  const entries = indicators.map((id) => knownIndicator(world, id));
  const own = indicators.map((id) => choices.treatments[id] ?? {});
  const zScores = choices.normalisation === 'z-score';
  const wanted = choices.meanWithin === 'geometric' || choices.aggregation === 'geometric';
  const refused = wanted && zScores;
  const within = refused ? 'arithmetic' : choices.meanWithin;
  const across = refused && choices.aggregation === 'geometric' ? 'arithmetic' : choices.aggregation;
  const treatments = own.map(({ outliers = choices.outliers, normalisation }): Treatment => {
    const chosen: Normalisation = zScores
      ? { method: 'z-score' }
      : (normalisation ?? { method: choices.normalisation as 'min-max' });
    const lifted = wanted && chosen.method !== 'z-score';
    return { outliers, normalisation: lifted ? { ...chosen, range } : chosen };
  });
  const dimensions = themes.filter((theme) => entries.some((entry) => entry.theme === theme));
  return {
    indicators,
    directions: entries.map(({ direction }, at) => own[at]?.direction ?? direction),
    treatments,
    structure: {
      dimensions: dimensions.map((theme) => {
        const parts = entries.flatMap((entry, indicator) =>
          entry.theme === theme ? [{ indicator, weight: choices.weights[entry.id] ?? 0 }] : [],
        );
        const sum = parts.reduce((total, { weight }) => total + weight, 0);
        return { weight: choices.dimensions[theme] ?? sum, indicators: parts };
      }),
      within,
      across,
      floor: choices.floor / 100,
    },
    dimensions,
    remark: refused ? 'geometric-z' : null,
  };
}
