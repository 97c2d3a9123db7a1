import { exposureOf } from '../../hazard/exposureOf.ts';
import { ofWhole } from '../../steps/ofWhole.ts';
import type { Steps } from '../../steps/Steps.ts';
import { distanceAnswers } from './distanceAnswers.ts';
import { hazardAnswers } from './hazardAnswers.ts';
import type { ScreenAnswers } from './ScreenAnswers.ts';
import { placeDistances, type PlaceDistance, type ScreenChoices } from './ScreenChoices.ts';
import type { ScreenCell, ScreenGrid } from './ScreenGrid.ts';
import type { ScreenGround } from './ScreenGround.ts';
import { seatAnswers } from './seatAnswers.ts';

/** A square that no condition rules out, with what was found of it. */
export interface JudgedCell extends ScreenCell {
  readonly hectares: number;
  readonly answers: ScreenAnswers;
}

/** What a condition leaves of the land that the ones before it left. */
export interface ScreenStage {
  readonly condition: PlaceDistance | 'hazard' | 'mapped';
  readonly hectares: number;
}

export interface JudgedCells {
  readonly cells: readonly JudgedCell[];
  readonly stages: readonly ScreenStage[];
}

type Distances = ScreenAnswers['distances'];
interface Reached {
  readonly cell: ScreenCell;
  readonly distances: Distances;
}

/**
 * The squares that no condition fails, each with its answers. What is quickly measured comes first, so that land too far from everything
 * is not laid over the zones. A distance that is open rules nobody out, and is said so.
 */
export function* judgeCells(
  cells: readonly ScreenCell[],
  grid: ScreenGrid,
  ground: ScreenGround,
  { worst, unmapped, within }: ScreenChoices,
): Steps<JudgedCells> {
  const hectaresOf = (left: readonly Reached[]) =>
    left.reduce((sum, { cell }) => sum + grid.hectares(cell), 0);
  const stages: ScreenStage[] = [];
  let left: readonly Reached[] = cells.map((cell) => ({ cell, distances: {} }));
  const asked = placeDistances.filter((each) => within[each] !== undefined);
  for (const [at, condition] of asked.entries()) {
    const [start, end] = [at, at + 1].map((part) => (0.4 * part) / asked.length);
    const most = within[condition] ?? Infinity;
    const found = yield* ofWhole(answersTo(condition, most, left, grid, ground), start ?? 0, end ?? 0);
    left = left.flatMap(({ cell, distances }, place) => {
      const answer = found[place];
      return answer === undefined || answer.answer === 'fail'
        ? []
        : [{ cell, distances: { ...distances, [condition]: answer } }];
    });
    stages.push({ condition, hectares: hectaresOf(left) });
  }
  const shapes = left.map(({ cell }) => grid.shape(cell));
  const hazards = hazardAnswers(yield* ofWhole(exposureOf(shapes, ground.layers), 0.4, 1), worst);
  const outside = left.filter((_, place) => hazards[place]?.answer !== 'fail');
  const judged = left.flatMap(({ cell, distances }, place) => {
    const hazard = hazards[place];
    if (hazard === undefined || hazard.answer === 'fail' || (hazard.unmapped && !unmapped)) return [];
    return [{ ...cell, hectares: grid.hectares(cell), answers: { hazard, distances } }];
  });
  stages.push({ condition: 'hazard', hectares: hectaresOf(outside) });
  if (!unmapped)
    stages.push({
      condition: 'mapped',
      hectares: judged.reduce((sum, { hectares }) => sum + hectares, 0),
    });
  return { cells: judged, stages };
}

function answersTo(
  condition: PlaceDistance,
  most: number,
  left: readonly Reached[],
  grid: ScreenGrid,
  { communes, features }: ScreenGround,
) {
  const places = left.map(({ cell }) => grid.centre(cell));
  if (condition !== 'centre') return distanceAnswers(places, features[condition], most);
  return seatAnswers(
    places,
    left.map(({ cell }) => cell.commune),
    communes,
    most,
  );
}
