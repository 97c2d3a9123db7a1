import { ClipType, FillRule, type Path64, type Paths64 } from 'clipper2-ts';
import { clipFlat } from './clipFlat.ts';

/**
 * One polygon without crossings: outlines counterclockwise, holes clockwise, so that the non-zero rule reads several of them
 * together as their union. An outline that crosses itself encloses what it goes round an odd number of times; holes may overlap each
 * other and reach outside.
 *
 * @param polygon its outline and then its holes, on the grid, in any sense
 */
export function cleanPaths([outline = [], ...holes]: readonly Path64[]): Paths64 {
  const inside = clipFlat(ClipType.Union, FillRule.EvenOdd, [outline]);
  if (holes.length === 0) return inside;
  const outside = holes.flatMap((hole) => clipFlat(ClipType.Union, FillRule.EvenOdd, [hole]));
  return clipFlat(ClipType.Difference, FillRule.NonZero, inside, outside);
}
