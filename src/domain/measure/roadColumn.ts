import type { Column } from '../indicator/Cell.ts';
import { propertyOf } from '../layer/propertyOf.ts';
import { hardenedShare } from '../space/hardenedShare.ts';
import { roadLengths } from '../space/roadLengths.ts';
import type { SurfaceLengths } from '../space/SurfaceLengths.ts';
import type { Steps } from '../steps/Steps.ts';
import type { Measure } from './Measure.ts';
import type { MeasureGround } from './MeasureGround.ts';
import { isLand, isLine, shapesOfKind } from './shapesOfKind.ts';

/** Kilometres; what is shorter is a slip of drawing. */
const noise = 0.001;

/** Length of road in each unit, or the share of it that is hard: kilometres over kilometres, never a mean of shares. */
export function* roadColumn(
  { kind, field, surfaces }: Pick<Measure, 'kind' | 'field' | 'surfaces'>,
  shapes: MeasureGround['shapes'],
  features: MeasureGround['features'],
): Steps<Column> {
  const roads = shapesOfKind(features, isLine).map(({ geometry, properties }) => ({
    geometry,
    surface: field === '' ? '' : propertyOf(properties, field),
  }));
  const land = shapes.map((shape) =>
    shape !== null && shape.type !== 'GeometryCollection' && isLand(shape) ? shape : null,
  );
  const lengths = yield* roadLengths(land, roads);
  const chosen = new Set(surfaces);
  const column = kind === 'hard-share' ? hardenedShare(lengths, chosen) : lengthColumn(lengths, chosen);
  return column.map((cell, unit) => (land[unit] === null ? 'not-reported' : cell));
}

/** `incomplete` where some road has no surface told, while only certain surfaces are asked for. */
function lengthColumn({ units, surfaces, km }: SurfaceLengths, chosen: ReadonlySet<string>): Column {
  return Array.from({ length: units }, (_, unit) => {
    let [asked, untold] = [0, 0];
    surfaces.forEach((surface, place) => {
      const length = km[place]?.[unit] ?? 0;
      if (chosen.size === 0 || chosen.has(surface)) asked += length;
      else if (surface === '') untold += length;
    });
    return untold > noise ? 'incomplete' : asked;
  });
}
