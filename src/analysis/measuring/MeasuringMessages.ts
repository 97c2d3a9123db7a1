import type { AreaSet } from '../../domain/area/AreaSet.ts';
import type { Column } from '../../domain/indicator/Cell.ts';
import type { Measure } from '../../domain/measure/Measure.ts';
import type { MeasureGround } from '../../domain/measure/MeasureGround.ts';
import type { LongPort } from '../LongWork.ts';
import type { DrawnShapes } from '../Question.ts';

/** What is measured, and on what: sent once, to a worker that does nothing else. */
export interface MeasuringRequest extends Pick<MeasureGround, 'features' | 'clip' | 'seats'> {
  readonly measure: Measure;
  readonly set: AreaSet;
  readonly shapes: DrawnShapes;
}

export type MeasuringPort = LongPort<MeasuringRequest, Column>;
