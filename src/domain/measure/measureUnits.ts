import { isFigure, type Cell, type Column } from '../indicator/Cell.ts';
import { ofWhole } from '../steps/ofWhole.ts';
import type { Steps } from '../steps/Steps.ts';
import { clippedFeatures } from './clippedFeatures.ts';
import { countColumn } from './countColumn.ts';
import { distanceColumn, seatDistances } from './distanceColumn.ts';
import { landAround } from './landAround.ts';
import { landShares } from './landShares.ts';
import type { Measure } from './Measure.ts';
import type { MeasureGround } from './MeasureGround.ts';
import { roadColumn } from './roadColumn.ts';
import { isLand, shapesOfKind } from './shapesOfKind.ts';
import { unitsHolding } from './unitsHolding.ts';

/**
 * One measure of every unit. A unit without place or shape is `not-reported`, one that the layer says nothing of is
 * `not-covered`, one without road has `no-denominator`: none of them is a zero, and a zero is one that was found.
 *
 * @returns kilometres, a count, or a share of 0 to 1, by the kind; in the order of the units
 */
export function* measureUnits(measure: Measure, ground: MeasureGround): Steps<Column> {
  if (ground.seats !== null) return seatDistances(ground.places, ground.seats).map(rounded);
  const features = yield* ofWhole(clippedFeatures(ground), 0, 0.2);
  const raw = yield* ofWhole(measured(measure, { ...ground, features }), 0.2, 0.8);
  const column = raw.map(rounded);
  if (measure.coverage === 'province') return column;
  // What the layer speaks of is told by its own shapes, not by what is left of them after a cut.
  const holding = yield* ofWhole(unitsHolding(ground.shapes, ground.features), 0.8, 1);
  return column.map((cell, unit) =>
    holding[unit] === true || cell === 'not-reported' ? cell : 'not-covered',
  );
}

/** To a millimetre, or a millionth of a unit's land: finer is nothing but the noise of the calculation. */
const rounded = (cell: Cell): Cell => (isFigure(cell) ? Math.round(cell * 1e6) / 1e6 : cell);

function* measured(measure: Measure, { shapes, places, features }: MeasureGround): Steps<Column> {
  switch (measure.kind) {
    case 'distance':
      return yield* distanceColumn(places, features);
    case 'count':
      return countColumn(shapes, features);
    case 'road-length':
    case 'hard-share':
      return yield* roadColumn(measure, shapes, features);
    case 'near-share': {
      const areas = yield* ofWhole(landAround(features, measure.km), 0, 0.5);
      return yield* ofWhole(landShares(shapes, areas), 0.5, 1);
    }
    case 'inside-share':
      return yield* landShares(
        shapes,
        shapesOfKind(features, isLand).map(({ geometry }) => geometry),
      );
  }
}
