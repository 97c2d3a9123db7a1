import type { Column } from '../indicator/Cell.ts';
import type { Indicator, Unit, Words } from '../indicator/Indicator.ts';
import type { AcceptedFile } from '../kept/AcceptedFile.ts';
import type { KeptMeasure } from './KeptMeasure.ts';
import type { MeasureKind } from './Measure.ts';

export const unitOfMeasure: Readonly<Record<MeasureKind, Unit>> = {
  distance: 'km',
  count: 'number',
  'road-length': 'km',
  'hard-share': 'share',
  'near-share': 'share',
  'inside-share': 'share',
};

/** Which end calls for attention, until the planner says so. */
export const usualDirection: Readonly<Record<MeasureKind, Indicator['direction']>> = {
  distance: 'higher-is-worse',
  count: 'neutral',
  'road-length': 'neutral',
  'hard-share': 'higher-is-better',
  'near-share': 'neutral',
  'inside-share': 'neutral',
};

/** What the planner calls a measure; sentences about it come in both languages. */
export interface MeasureEntry {
  readonly id: string;
  readonly name: Words;
  readonly short: Words;
  /** What was measured, from which layer of which date, how, and of how many units. */
  readonly definition: Words;
  readonly source: Words;
  readonly direction: Indicator['direction'];
  readonly year: number;
  /** Of the layer; for seats what stands for it. */
  readonly file: string;
  readonly sample: boolean;
}

/** What the page says of a measure, in both languages where it is read. */
export type MeasureWords = Omit<MeasureEntry, 'id' | 'year' | 'sample'>;

/**
 * A measure as a sheet with one column, which enters by the door of every sheet: an entry of the planner's own, derived
 * from the map, at the level where it was measured and at no other. The catalogue's own measures are never written over.
 */
export function measuredSheet(
  kept: KeptMeasure,
  column: Column,
  { id, name, short, definition, source, direction, year, file, sample }: MeasureEntry,
): Extract<AcceptedFile, { kind: 'sheet' }> {
  const { set, kind } = kept.measure;
  const provenance = sample ? 'sample' : 'derived';
  const indicator: Indicator = {
    id,
    theme: 'place',
    name,
    short,
    definition,
    unit: unitOfMeasure[kind],
    direction,
    formation: { rule: 'none', of: id },
    measuredIn: set,
    sets: [set],
    periods: [{ year, moment: 'end' }],
    source,
    provenance,
  };
  return {
    kind: 'sheet',
    file: name.vi,
    figures: [{ indicator: id, set, year, column, file, provenance }],
    indicators: [indicator],
    measure: kept,
  };
}
