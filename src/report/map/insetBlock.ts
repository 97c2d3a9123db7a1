import type { Geometry } from 'geojson';
import type { Item } from '../drawing/Drawing.ts';
import type { Block } from './Block.ts';
import type { Box } from './Box.ts';
import { boxPath } from './boxPath.ts';
import { fitScale } from './fitScale.ts';
import type { Plane } from './Plane.ts';
import { ink } from './sheetInk.ts';

/** The province with the place of the sheet in it: never the whole country, whose picture is regulated. */
export function insetBlock(
  province: Geometry,
  place: readonly Geometry[],
  plane: Plane,
  width: number,
  size: number,
): Block {
  const frame: Box = { x: 0, y: 0, width, height: width * 0.62 };
  const outline = plane.pathsOf(province);
  const { toSheet } = fitScale(outline, frame, 1.5 * size);
  const onSheet = (shape: Geometry) => plane.pathsOf(shape).map((path) => path.map(toSheet));
  const items: readonly Item[] = [
    {
      kind: 'shape',
      paths: [boxPath(frame)],
      closed: true,
      fill: ink.paper,
      stroke: { colour: ink.frame, width: 0.2 * size },
    },
    {
      kind: 'shape',
      paths: onSheet(province),
      closed: true,
      fill: ink.noData,
      stroke: { colour: ink.frame, width: 0.2 * size },
    },
    { kind: 'shape', paths: place.flatMap(onSheet), closed: true, fill: ink.accent },
  ];
  return { height: frame.height, items };
}
