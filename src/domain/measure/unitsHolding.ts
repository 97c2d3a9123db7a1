import { isFigure } from '../indicator/Cell.ts';
import { ofWhole } from '../steps/ofWhole.ts';
import type { Steps } from '../steps/Steps.ts';
import { countColumn } from './countColumn.ts';
import { landShares } from './landShares.ts';
import type { MeasureGround } from './MeasureGround.ts';
import { roadColumn } from './roadColumn.ts';
import { isLand, isPoint, shapesOfKind } from './shapesOfKind.ts';

/** By unit, whether any shape of a layer lies in it, wholly or in part. */
export function* unitsHolding(
  shapes: MeasureGround['shapes'],
  features: MeasureGround['features'],
): Steps<readonly boolean[]> {
  const points = countColumn(
    shapes,
    shapesOfKind(features, isPoint).flatMap(({ geometry, properties }) =>
      (geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates).map((coordinates) => ({
        type: 'Feature' as const,
        properties,
        geometry: { type: 'Point' as const, coordinates },
      })),
    ),
  );
  const all = { kind: 'road-length', field: '', surfaces: [] } as const;
  const lines = yield* ofWhole(roadColumn(all, shapes, features), 0, 0.5);
  const areas = shapesOfKind(features, isLand).map(({ geometry }) => geometry);
  const land = yield* ofWhole(landShares(shapes, areas), 0.5, 1);
  return shapes.map((_, unit) =>
    [points, lines, land].some((column) => {
      const cell = column[unit];
      return isFigure(cell) && cell > 0;
    }),
  );
}
