import type { Theme } from '../indicator/Indicator.ts';
import type { World } from '../indicator/World.ts';
import type { IndexChoices } from '../score/IndexChoices.ts';
import { scoringOf } from './scoringOf.ts';

export interface WeightedIndicator {
  readonly id: string;
  /** As the planner set it, 0..100. */
  readonly weight: number;
  /** Share of all weight, 0..1; 0 for a neutral measure without a direction. */
  readonly share: number;
  /** Neither end calls for attention until the planner says which, so the weight does not count. */
  readonly neutral: boolean;
}

export interface WeightedDimension {
  readonly theme: Theme;
  readonly share: number;
  /** In the order in which they were chosen. */
  readonly indicators: readonly WeightedIndicator[];
}

/** What each chosen weight is a share of, dimension by dimension, for the sliders. */
export function weightShares(world: World, choices: IndexChoices): readonly WeightedDimension[] {
  const { structure, dimensions, directions, indicators } = scoringOf(world, choices);
  const order = Object.keys(choices.weights);
  const made = structure.dimensions.map((dimension, at) => {
    const parts = dimension.indicators.map(({ indicator, weight }) => {
      const neutral = directions[indicator] === 'neutral';
      return { id: indicators[indicator] ?? '', weight, neutral, counting: neutral ? 0 : weight };
    });
    const sum = parts.reduce((total, { counting }) => total + counting, 0);
    return { theme: dimensions[at] as Theme, parts, sum, weight: sum === 0 ? 0 : dimension.weight };
  });
  const all = made.reduce((total, { weight }) => total + weight, 0);
  return made.map(({ theme, parts, sum, weight }) => {
    const share = all === 0 ? 0 : weight / all;
    return {
      theme,
      share,
      indicators: parts
        .map(({ id, weight: own, neutral, counting }) => ({
          id,
          weight: own,
          neutral,
          share: sum === 0 ? 0 : (share * counting) / sum,
        }))
        .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id)),
    };
  });
}
