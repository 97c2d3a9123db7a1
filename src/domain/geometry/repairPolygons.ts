import type { Position } from 'geojson';
import { cleanRing } from './cleanRing.ts';
import { countCrossings } from './countCrossings.ts';
import { geometryThresholds } from './geometryThresholds.ts';
import { isEmptyRing } from './isEmptyRing.ts';
import { isPinched } from './isPinched.ts';
import { mendCrossings, type Mended } from './mendCrossings.ts';
import { polygonsArea } from './polygonsArea.ts';
import { ringArea } from './ringArea.ts';
import { wound } from './wound.ts';

export interface Repaired {
  /** Closed rings, outlines counterclockwise; never empty. */
  readonly polygons: Position[][][];
  /** An open ring was closed. */
  readonly closed: boolean;
  readonly repeats: number;
  readonly spikes: number;
  /** Parts and holes dropped because they enclose nothing, or are there twice. */
  readonly dropped: number;
  /** A ring had to be turned. */
  readonly turned: boolean;
  /** What became of an outline that crosses itself, areas in square metres; `null` where none does. */
  readonly crossing: { readonly mended: boolean; readonly least: number; readonly most: number } | null;
}

/**
 * The polygons of one shape, found fault with and put right where that is safe. `broken` when no part of it
 * encloses anything or a position cannot be read, `tangled` when it crosses itself beyond repair.
 *
 * @param given coordinates of a MultiPolygon in degrees, not trusted
 */
export function repairPolygons(given: unknown): Repaired | 'broken' | 'tangled' {
  if (!Array.isArray(given)) return 'broken';
  const counts = { closed: false, repeats: 0, spikes: 0, dropped: 0 };
  const seen = new Set<string>();
  const clean: (readonly Position[])[][] = [];
  for (const polygon of given as unknown[]) {
    if (!Array.isArray(polygon)) return 'broken';
    if (polygon.length === 0) counts.dropped++;
    const rings: (readonly Position[])[] = [];
    for (const [place, each] of (polygon as unknown[]).entries()) {
      const read = cleanRing(each);
      if (read === null) return 'broken';
      counts.closed ||= read.closed;
      counts.repeats += read.repeats;
      counts.spikes += read.spikes;
      if (!isEmptyRing(read.ring) && !(place === 0 && isTwice(read.ring, seen))) rings.push(read.ring);
      else {
        counts.dropped++;
        // Without its outline a hole is a hole in nothing.
        if (place === 0) break;
      }
    }
    if (rings.length > 0) clean.push(rings);
  }
  if (clean.length === 0) return 'broken';
  const crossings = countCrossings(clean.flat());
  if (crossings === Infinity) return 'tangled';
  const mended = crossings > 0 || isPinched(clean.flat()) ? mendedOf(clean, crossings) : null;
  const right = (mended?.polygons ?? clean)
    .filter(([outline = []]) => !isEmptyRing(outline))
    .map((rings) => wound(rings.filter((ring) => !isEmptyRing(ring))));
  if (right.length === 0) return 'broken';
  return {
    polygons: right.map(({ rings }) => rings),
    ...counts,
    turned: right.some(({ turned }) => turned),
    crossing:
      mended === null ? null : { mended: mended.polygons !== null, least: mended.least, most: mended.most },
  };
}

/**
 * A ring may pass a corner twice and be right (two loops side by side, or a hole that touches its outline),
 * or be a bow-tie with its knot at a corner; only then its area is not what it encloses.
 */
function mendedOf(clean: readonly (readonly (readonly Position[])[])[], crossings: number): Mended | null {
  const mended = mendCrossings(clean);
  if (crossings > 0) return mended;
  return Math.abs(mended.most - polygonsArea(clean)) < geometryThresholds.leastPart ? null : mended;
}

function isTwice(ring: readonly Position[], seen: Set<string>): boolean {
  const key = `${String(ring.length)} ${String(ringArea(ring))} ${String(ring[0])}`;
  if (seen.has(key)) return true;
  seen.add(key);
  return false;
}
