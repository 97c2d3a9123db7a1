import Flatbush from 'flatbush';
import type { Position } from 'geojson';
import type { Contiguity } from './Contiguity.ts';
import { stretchesOf, type Box, type Stretch } from './stretchesOf.ts';
import { touch } from './touch.ts';

/** A common border shorter than this many tolerances could be two corners that meet, and is taken for that. */
const shortest = 10;

/**
 * Pairs of units whose outlines come within a tolerance of each other although they share no point (queen),
 * or that run along each other within it for more than ten tolerances (rook). So a border that was digitised
 * twice, or whose points stand at different places on the same line, is still one border.
 *
 * @param rings by unit
 * @param known pairs that need no second look
 */
export function* nearlyTouching(
  rings: readonly (readonly (readonly Position[])[])[],
  contiguity: Contiguity,
  tolerance: number,
  known: (one: number, other: number) => boolean,
): Iterable<readonly [number, number]> {
  const outlines = rings.map(stretchesOf);
  if (outlines.length === 0) return;
  const index = new Flatbush(outlines.length);
  for (const { box } of outlines) index.add(...(box ?? ([NaN, NaN, NaN, NaN] as const)));
  index.finish();
  for (const [one, { box, stretches }] of outlines.entries()) {
    if (box === null) continue;
    const reach = widened(box, tolerance);
    for (const other of index.search(...reach, (place) => place > one && !known(one, place))) {
      const beside = outlines[other];
      if (beside === undefined || beside.box === null) continue;
      const mine = within(stretches, widened(beside.box, tolerance));
      const theirs = within(beside.stretches, reach);
      if (meets(mine, theirs, contiguity, tolerance)) yield [one, other];
    }
  }
}

function meets(
  mine: readonly Stretch[],
  theirs: readonly Stretch[],
  contiguity: Contiguity,
  tolerance: number,
): boolean {
  let shared = 0;
  for (const one of mine) {
    const reach = widened(one.box, tolerance);
    for (const other of theirs) {
      if (!overlaps(other.box, reach)) continue;
      const { near, length } = touch(one, other, tolerance);
      if (near && contiguity === 'queen') return true;
      shared += length;
      if (shared > shortest * tolerance) return true;
    }
  }
  return false;
}

function within(stretches: readonly Stretch[], box: Box): readonly Stretch[] {
  return stretches.filter((stretch) => overlaps(stretch.box, box));
}

function overlaps(a: Box, b: Box): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

function widened([left, bottom, right, top]: Box, by: number): Box {
  return [left - by, bottom - by, right + by, top + by];
}
