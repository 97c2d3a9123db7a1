import type { Bounds } from '../../domain/coordinates/Extent.ts';
import type { Item, Path, Point } from '../drawing/Drawing.ts';
import type { Box } from './Box.ts';
import { boxPath } from './boxPath.ts';
import type { Plane } from './Plane.ts';
import type { SheetScale } from './fitScale.ts';
import { lettered } from './lettered.ts';
import { ink } from './sheetInk.ts';

/** Steps in minutes of a degree, from fine to coarse. */
const steps = [1, 2, 5, 10, 15, 20, 30, 60] as const;
/** Degrees. */
const beyond = 1;
/** Millimetres between two lines on A4, at least. */
const apart = 28;

/**
 * Meridians and parallels over the frame, each with its degrees and minutes where it leaves it: at the lower edge and at the left.
 *
 * @param bounds of what is to be seen, in degrees; lines run on beyond it to the edges of the frame
 */
export function graticule(
  bounds: Bounds,
  plane: Plane,
  { toSheet }: SheetScale,
  frame: Box,
  size: number,
): readonly Item[] {
  const [west, south] = [bounds.west - beyond, bounds.south - beyond];
  const [east, north] = [bounds.east + beyond, bounds.north + beyond];
  const at = (longitude: number, latitude: number): Point => toSheet(plane.at([longitude, latitude]));
  const middle = (south + north) / 2;
  const perMinute = Math.abs(at(west + 1 / 60, middle)[0] - at(west, middle)[0]);
  const step = (steps.find((each) => each * perMinute >= apart * size) ?? 60) / 60;
  const line = (from: (share: number) => Point): Path =>
    Array.from({ length: 33 }, (_, place) => from(place / 32));
  const meridians = multiples(west, east, step).map((longitude) => ({
    text: degreesText(longitude),
    path: line((share) => at(longitude, south + share * (north - south))),
  }));
  const parallels = multiples(south, north, step).map((latitude) => ({
    text: degreesText(latitude),
    path: line((share) => at(west + share * (east - west), latitude)),
  }));
  const em = 1.8 * size;
  const label = (text: string, place: Point | null): readonly Item[] =>
    place === null ? [] : [{ ...lettered(text, place, em, { colour: ink.quiet }), halo: ink.paper }];
  const [bottom, left] = [frame.y + frame.height, frame.x];
  return [
    {
      kind: 'clip',
      paths: [boxPath(frame)],
      items: [
        {
          kind: 'shape',
          paths: [...meridians, ...parallels].map(({ path }) => path),
          closed: false,
          stroke: { colour: ink.graticule, width: 0.12 * size },
        },
      ],
    },
    ...meridians.flatMap(({ text, path }) => {
      const x = crossing(path, 1, bottom);
      const isInside = x !== null && x > left + 4 * size && x < left + frame.width - 14 * size;
      return label(text, isInside ? [x + 0.6 * size, bottom - 0.8 * size] : null);
    }),
    ...parallels.flatMap(({ text, path }) => {
      const y = crossing(path, 0, left);
      const isInside = y !== null && y > frame.y + 14 * size && y < bottom - 6 * size;
      return label(text, isInside ? [left + 0.8 * size, y - 0.6 * size] : null);
    }),
  ];
}

function multiples(from: number, to: number, step: number): readonly number[] {
  const [first, last] = [Math.ceil(from / step), Math.floor(to / step)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => (first + at) * step);
}

/** Where a line meets an edge: the other coordinate, or `null`. */
function crossing(path: Path, axis: 0 | 1, edge: number): number | null {
  for (const [place, point] of path.entries()) {
    const before = path[place - 1];
    if (before === undefined || before[axis] > edge === point[axis] > edge) continue;
    const share = (edge - before[axis]) / (point[axis] - before[axis]);
    const other = axis === 0 ? 1 : 0;
    return before[other] + share * (point[other] - before[other]);
  }
  return null;
}

function degreesText(degrees: number): string {
  const minutes = Math.round(degrees * 60);
  return `${String(Math.floor(minutes / 60))}°${String(minutes % 60).padStart(2, '0')}′`;
}
