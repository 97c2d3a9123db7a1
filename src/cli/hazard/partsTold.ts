import { hazardClasses } from '../../domain/hazard/HazardClass.ts';
import type { HazardParts } from '../../domain/hazard/HazardParts.ts';
import type { Column } from '../../domain/indicator/Cell.ts';

/** The parts of one unit by name: the classes, `clear` and `not-mapped`. */
export function partsTold<Figure>(
  { byClass, clear, notMapped }: HazardParts<ArrayLike<Figure>>,
  unit: number,
): Readonly<Record<string, Figure | undefined>> {
  return {
    ...Object.fromEntries(hazardClasses.map((name, rank) => [name, byClass[rank]?.[unit]])),
    clear: clear[unit],
    'not-mapped': notMapped[unit],
  };
}

/** Parts of units added up over those that have them. */
export function partsTogether(
  parts: HazardParts<Float64Array | Column>,
  units: readonly number[],
): HazardParts<readonly number[]> {
  const sum = (column: Float64Array | Column) => [
    units.reduce((all, unit) => all + Number(column[unit] ?? NaN), 0),
  ];
  const [low, medium, high, veryHigh] = parts.byClass;
  return {
    byClass: [sum(low), sum(medium), sum(high), sum(veryHigh)],
    clear: sum(parts.clear),
    notMapped: sum(parts.notMapped),
  };
}
