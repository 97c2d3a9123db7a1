import type { Geometry } from 'geojson';
import type { Position } from '../../area/Area.ts';
import type { Bounds } from '../../coordinates/Extent.ts';
import { areaTree } from '../../space/areaTree.ts';
import { earthRadius } from '../../space/earthRadius.ts';
import type { ScreenCell } from './ScreenCell.ts';

const radians = Math.PI / 180;

/**
 * Squares over the bounds whose centre lies in the outline, row by row from the south-west. At the border a square may reach
 * out by half its side. Its width is right at the middle latitude; over a degree of latitude it is off by 0.4 % at most.
 *
 * @param bounds degrees, WGS 84
 * @param outline of the province
 * @param km side of a square, above 0
 */
export function screenCells(
  { west, south, east, north }: Bounds,
  outline: Geometry,
  km = 1,
): readonly ScreenCell[] {
  const high = km / (earthRadius * radians);
  const wide = high / Math.cos(((south + north) / 2) * radians);
  const [rows, columns] = [Math.ceil((north - south) / high), Math.ceil((east - west) / wide)];
  const province = areaTree([outline]);
  const cells: ScreenCell[] = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const centre: Position = [west + (column + 0.5) * wide, south + (row + 0.5) * high];
      if (province.holding(centre).length === 0) continue;
      const [left, right] = [west + column * wide, west + (column + 1) * wide];
      const [bottom, top] = [south + row * high, south + (row + 1) * high];
      const ring = [
        [left, bottom],
        [right, bottom],
        [right, top],
        [left, top],
        [left, bottom],
      ];
      cells.push({ shape: { type: 'Polygon', coordinates: [ring] }, centre, row, column });
    }
  return cells;
}
