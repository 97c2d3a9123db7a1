import { drawDirichlet } from '../../random/drawDirichlet.ts';
import type { Random } from '../../random/Random.ts';
import type { ScoreStructure } from '../ScoreStructure.ts';

/** The same structure with weights drawn around the given ones, within each dimension and among the dimensions. */
export function drawnStructure(
  structure: ScoreStructure,
  concentration: number,
  random: Random,
): ScoreStructure {
  const among = drawDirichlet(
    random,
    structure.dimensions.map(({ weight }) => weight),
    concentration,
  );
  const dimensions = structure.dimensions.map(({ indicators }, at) => {
    const inside = drawDirichlet(
      random,
      indicators.map(({ weight }) => weight),
      concentration,
    );
    return {
      weight: among[at] ?? 0,
      indicators: indicators.map((each, place) => ({ ...each, weight: inside[place] ?? 0 })),
    };
  });
  return { ...structure, dimensions };
}
