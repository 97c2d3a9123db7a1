import type { Brief } from '../../domain/brief/Brief.ts';
import type { Named, SheetShapes } from '../../domain/brief/SheetShapes.ts';
import type { Area, AreaKey, AreaKind } from '../../domain/area/Area.ts';
import { labelPoint } from '../../domain/space/labelPoint.ts';
import type { Language } from '../../i18n/Language.ts';
import { areaName } from '../../i18n/areaName.ts';
import type { Point } from '../drawing/Drawing.ts';
import type { NameWanted } from './placeNames.ts';
import type { Plane } from './Plane.ts';
import type { SheetScale } from './fitScale.ts';
import { isDeep } from './isDeep.ts';
import { ink } from './sheetInk.ts';

/** Towns come before communes where both names cannot stand, communes before their hamlets. */
const rank: Partial<Record<AreaKind, number>> = { 'thành phố': 30, phường: 20, 'thị trấn': 20, xóm: -10 };

/** Seats of the units of 2025 are known, so their names stand beside a mark. */
export const seatOf = ({ set, position, seatUnknown }: Area) =>
  set === 'commune2025' && seatUnknown !== true ? position : null;

/** Units inside the filters; over the whole province the communes of hamlets instead. */
export function namedOn(
  { set, rows, inside, painting }: Pick<Brief, 'set' | 'rows' | 'inside' | 'painting'>,
  { units, communes }: SheetShapes,
): readonly Named[] {
  if (set === 'hamlet' && painting.plan.within === null) return communes;
  return rows.slice(0, inside).map(({ area, unit }) => ({ area, shape: units[unit] ?? null }));
}

/**
 * Who wants to be named on a sheet, and where: at the seat where it is known, else where the shape has most room. Larger areas are more important.
 *
 * @param size enlargement of the type
 * @param groundOf hex colour under a unit; `null` where there are several, or a pattern
 */
export function namesWanted(
  named: readonly Named[],
  plane: Plane,
  { toSheet }: SheetScale,
  size: number,
  language: Language,
  groundOf: (key: AreaKey) => string | null,
): readonly NameWanted[] {
  // Few names have more room each.
  const larger = named.length <= 40 ? 1.3 * size : size;
  return named.flatMap(({ area, shape }): readonly NameWanted[] => {
    if (shape === null) return [];
    const isHamlet = area.set === 'hamlet';
    const seat = isHamlet ? area.position : seatOf(area);
    const isArea = shape.type === 'Polygon' || shape.type === 'MultiPolygon';
    const place = seat ?? (isArea ? labelPoint(shape) : null);
    if (place === null) return [];
    const ground = groundOf(area.key);
    const deep = ground !== null && isDeep(ground) ? { colour: ink.paper, halo: ground } : {};
    return [
      {
        key: area.key,
        text: area.sample ? areaName(area, language) : area.name,
        at: toSheet(plane.at(place)),
        beside: seat !== null && !isHamlet,
        importance: (rank[area.kind] ?? 0) + extentOf(plane.pathsOf(shape).flat()) / 1e6,
        size: (isHamlet ? 1.75 : 2.15) * larger,
        weight: 'bold',
        colour: ink.text,
        halo: ink.paper,
        ...deep,
      },
    ];
  });
}

/** Longer side of the box around a shape, in metres. */
function extentOf(points: readonly Point[]): number {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [bottom, top] = [Math.min(bottom, y), Math.max(top, y)];
  }
  return Math.max(right - left, top - bottom);
}
