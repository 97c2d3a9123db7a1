import { smoothField } from '../sample/smoothField.ts';
import type { ClassLevels } from './classZones.ts';
import { closenessTo } from './closenessTo.ts';
import type { Ground } from './Ground.ts';
import { cellCount, cellPlace } from './planeGrid.ts';
import { slopes } from './slopes.ts';
import { softened } from './softened.ts';

/** Shares of the covered land that are at least of a class. */
const shares: ClassLevels = { low: 0.36, medium: 0.2, high: 0.09, 'very-high': 0.03 };

/**
 * Landslide susceptibility by cell: the steeper the slope the higher, more where a seeded field makes the rock weak, and
 * more around communes where slides or falling rock were reported.
 */
export function landslides({ heights, slides }: Ground): Float64Array {
  const steep = softened(slopes(heights), 1);
  const rock = smoothField('hazard rock', 7);
  const reported = closenessTo(slides, 5);
  return new Float64Array(cellCount).map((_, cell) => {
    const place = cellPlace(cell);
    return (steep[cell] ?? 0) / 28 + 0.4 * rock(place) + 2.6 * reported(place);
  });
}

/** The levels at which the classes take their shares of the covered cells. */
export function landslideLevels(field: Float64Array, covered: readonly number[]): ClassLevels {
  const values = covered.map((cell) => field[cell] ?? 0).sort((a, b) => b - a);
  const level = (share: number) => values[Math.floor(share * values.length)] ?? 0;
  return {
    low: level(shares.low),
    medium: level(shares.medium),
    high: level(shares.high),
    'very-high': level(shares['very-high']),
  };
}
