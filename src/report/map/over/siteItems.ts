import { safetyLook } from '../../../domain/resettle/safetyLook.ts';
import type { SiteState } from '../../../domain/resettle/siteStates.ts';
import type { Item, Path, Point } from '../../drawing/Drawing.ts';
import { boxPath } from '../boxPath.ts';
import type { ScreenScale } from '../screenScale.ts';
import { ink } from '../sheetInk.ts';

const { zooms, size, half, rim, hole, cross } = safetyLook.sites;

/** The mark of a receiving site, told apart by its form: filled, with a hole, hollow, crossed. */
export function siteItems(state: SiteState, [x, y]: Point, { mm, between }: ScreenScale): readonly Item[] {
  const grown = between(zooms, size);
  const length = (pixels: number) => mm(pixels * grown);
  const square = (side: number): Path => {
    const from = length(side);
    return boxPath({ x: x - from, y: y - from, width: 2 * from, height: 2 * from });
  };
  const inner = length(hole[state]);
  const arm = (up: 1 | -1): Path => [
    [x - inner, y - up * inner],
    [x + inner, y + up * inner],
  ];
  return [
    { kind: 'shape', layer: 'sites-rim', paths: [square(rim)], closed: true, fill: ink.halo },
    {
      kind: 'shape',
      layer: `sites-${state}`,
      paths: inner === 0 ? [square(half)] : [square(half), square(hole[state])],
      closed: true,
      fill: ink.accent,
    },
    ...(state === 'refused'
      ? [
          {
            kind: 'shape',
            layer: 'sites-cross',
            paths: [arm(1), arm(-1)],
            closed: false,
            stroke: { colour: ink.accent, width: length(cross * Math.SQRT2) },
          } as const,
        ]
      : []),
  ];
}
