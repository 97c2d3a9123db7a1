import type { Cell } from '../../../src/domain/indicator/Cell.ts';
import type { CellOf } from '../../../src/domain/rules/CellOf.ts';

export type SampleCells = Readonly<Record<string, Cell>>;

/** A commune that meets no criterion of region III but its scope: region II with a poor rate of 12 %. */
export const quietCommune: SampleCells = {
  'minority-share': 0.9,
  'poor-rate': 0.12,
  'minority-share-of-poor': 0.6,
  'minority-literacy': 0.81,
  'trained-workers': 0.2,
  'km-to-district-centre': 20,
  'district-road-hardened-share': 0.5,
  'new-rural-status': 0,
};

/** A hamlet that meets no criterion but its scope. */
export const quietHamlet: SampleCells = {
  'minority-share': 0.9,
  'poor-rate': 0.12,
  'minority-share-of-poor': 0.6,
  'all-year-road': 1,
  'grid-power': 0.7,
};

/** The figures of one unit: those of `base`, with some replaced. */
export function unitWith(base: SampleCells, changed: SampleCells): CellOf {
  const cells: SampleCells = { ...base, ...changed };
  return (indicator) => cells[indicator] ?? 'not-reported';
}
