import type { Column } from '../../domain/indicator/Cell.ts';
import { measureUnits } from '../../domain/measure/measureUnits.ts';
import { placesMeasured } from '../../domain/measure/placesMeasured.ts';
import type { Steps } from '../../domain/steps/Steps.ts';
import { shapesDrawn } from '../shapesDrawn.ts';
import type { MeasuringRequest } from './MeasuringMessages.ts';

/** Measures units by the boundaries that the map draws. */
export function measureAsked({
  measure,
  set,
  shapes,
  features,
  clip,
  seats,
}: MeasuringRequest): Steps<Column> {
  const drawn = shapesDrawn(set, shapes);
  const own = drawn.map((_, unit) => (shapes.own?.features[unit] ?? null) !== null);
  const places = placesMeasured(set.areas, drawn, own);
  return measureUnits(measure, { shapes: drawn, places, features, clip, seats });
}
