import type { OwnFigures } from '../indicator/World.ts';
import type { Cell } from '../indicator/Cell.ts';
import type { AreasFile } from './AreasFile.ts';

/**
 * What an imported province says of its units by itself: area, population where its file has one, and the density
 * that follows. They carry the name of their file, as everything a planner brings does. None for the embedded
 * province, whose figures are official and stand in a table of their own.
 */
export function figuresOfAreas({ communes2025, figuresFrom: file }: AreasFile): readonly OwnFigures[] {
  if (file === null) return [];
  const units = [...communes2025].sort((a, b) => (a.code < b.code ? -1 : 1));
  const figures = (indicator: string, column: readonly Cell[]): OwnFigures => {
    return { indicator, set: 'commune2025', year: 2025, column, file };
  };
  const area = figures(
    'area',
    units.map(({ areaKm2 }) => areaKm2),
  );
  if (units.every(({ population }) => population === null)) return [area];
  return [
    figures(
      'population',
      units.map(({ population }) => population ?? 'not-reported'),
    ),
    area,
    figures(
      'density',
      units.map(({ population, areaKm2 }) => (population === null ? 'not-reported' : population / areaKm2)),
    ),
  ];
}
