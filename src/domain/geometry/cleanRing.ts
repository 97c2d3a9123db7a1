import type { Position } from 'geojson';
import { geometryThresholds } from './geometryThresholds.ts';
import { isPosition } from './isPosition.ts';

export interface CleanRing {
  /** Closed; fewer than four positions where nothing of it encloses anything. */
  readonly ring: readonly Position[];
  /** Whether it lacked the repetition of its first corner. */
  readonly closed: boolean;
  /** Corners written twice in a row, the second within a slip of the first. */
  readonly repeats: number;
  /** Corners from which the outline runs back the way it came. */
  readonly spikes: number;
}

/**
 * A ring of a file with what changes no area put right: closed, no corner twice in a row, no spikes, no
 * heights. `null` when it has fewer than three corners or something that is no position. Linear.
 *
 * @param given a ring of longitudes and latitudes, not trusted
 */
export function cleanRing(given: unknown): CleanRing | null {
  if (!Array.isArray(given) || !given.every(isPosition)) return null;
  const [first] = given;
  const last = given.at(-1);
  if (first === undefined || last === undefined) return null;
  const closed = !same(first, last);
  const corners = closed ? given : given.slice(0, -1);
  if (corners.length < 3) return null;
  const kept: Position[] = [];
  const counts = { repeats: 0, spikes: 0 };
  for (const [x = NaN, y = NaN] of corners) {
    kept.push([x, y]);
    trim(kept, counts);
  }
  closeUp(kept, counts);
  const [start] = kept;
  return { ring: start === undefined ? [] : [...kept, [...start]], closed, ...counts };
}

/** Takes back the last corner but one while the outline stands still or turns back at it. */
function trim(kept: Position[], counts: { repeats: number; spikes: number }): void {
  // Where a spike was cut off, its foot is there twice: that is the spike's, not a repeat.
  for (let cut = false; ;) {
    const [a, b, c] = [kept.at(-3), kept.at(-2), kept.at(-1)];
    if (b === undefined || c === undefined) return;
    if (same(b, c)) {
      kept.pop();
      if (!cut) counts.repeats++;
    } else if (a !== undefined && isSpike(a, b, c)) {
      kept.splice(-2, 1);
      counts.spikes++;
      cut = true;
    } else return;
  }
}

/** The same where the ring meets its beginning. */
function closeUp(kept: Position[], counts: { repeats: number; spikes: number }): void {
  let start = 0;
  for (let cut = false; ;) {
    const [first, second, last, before] = [kept[start], kept[start + 1], kept.at(-1), kept.at(-2)];
    if (kept.length - start < 3 || !first || !second || !last || !before) break;
    if (same(first, last)) {
      kept.pop();
      if (!cut) counts.repeats++;
    } else if (isSpike(before, last, first)) {
      kept.pop();
      counts.spikes++;
      cut = true;
    } else if (isSpike(last, first, second)) {
      start++;
      counts.spikes++;
      cut = true;
    } else break;
  }
  kept.splice(0, start);
}

function isSpike(
  [ax = 0, ay = 0]: Position,
  [bx = 0, by = 0]: Position,
  [cx = 0, cy = 0]: Position,
): boolean {
  const [inX, inY, outX, outY] = [bx - ax, by - ay, cx - bx, cy - by];
  if (inX * outX + inY * outY >= 0) return false;
  const longer = Math.max(Math.hypot(inX, inY), Math.hypot(outX, outY));
  return Math.abs(inX * outY - inY * outX) <= geometryThresholds.slip * longer;
}

/** Nearer than a slip, in either direction. */
const same = ([x = NaN, y = NaN]: Position, [toX = NaN, toY = NaN]: Position): boolean =>
  Math.abs(x - toX) <= geometryThresholds.slip && Math.abs(y - toY) <= geometryThresholds.slip;
