import type { ScoreStructure } from '../ScoreStructure.ts';

/** The same structure with another weight for one indicator; the other weights stand as they are. */
export function withWeight(structure: ScoreStructure, indicator: number, weight: number): ScoreStructure {
  return {
    ...structure,
    dimensions: structure.dimensions.map((dimension) => ({
      ...dimension,
      indicators: dimension.indicators.map((each) =>
        each.indicator === indicator ? { ...each, weight } : each,
      ),
    })),
  };
}
