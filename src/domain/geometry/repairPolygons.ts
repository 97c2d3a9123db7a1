import type { Position } from 'geojson';
import { cleanRing } from './cleanRing.ts';
import { geometryThresholds } from './geometryThresholds.ts';
import { isEmptyRing } from './isEmptyRing.ts';
import { mayOverlap } from './mayOverlap.ts';
import { mendCrossings, type Mended } from './mendCrossings.ts';
import { polygonsArea } from './polygonsArea.ts';
import { ringBox } from './ringBox.ts';
import { ringMeetings } from './ringMeetings.ts';
import { wound } from './wound.ts';

export interface Repaired {
  /** Closed rings, outlines counterclockwise unless left to cross themselves; never empty. */
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
  const { crossings, touching } = ringMeetings(clean.flat());
  if (crossings === Infinity) return 'tangled';
  const doubtful = crossings > 0 || touching || mayOverlap(clean);
  const mended = doubtful ? mendedOf(clean, crossings) : null;
  const right = (mended?.polygons?.map(cleaned) ?? clean)
    .filter(([outline = []]) => !isEmptyRing(outline))
    .map((rings) => rings.filter((ring) => !isEmptyRing(ring)))
    // An outline that still crosses itself has no way round.
    .map((rings) =>
      mended?.polygons === null ? { rings: rings.map((ring) => [...ring]), turned: false } : wound(rings),
    );
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
 * Rings may touch and be right: two loops side by side, a hole that meets its outline, parts along one border.
 * Or they are a bow-tie with its knot at a corner, or parts that lie on each other; only then the areas of the
 * rings are not what they enclose.
 */
function mendedOf(clean: readonly (readonly (readonly Position[])[])[], crossings: number): Mended | null {
  const mended = mendCrossings(clean);
  if (crossings > 0) return mended;
  return Math.abs(mended.most - polygonsArea(clean)) < geometryThresholds.leastPart ? null : mended;
}

/** Cutting leaves corners a step of the grid apart. */
const cleaned = (rings: readonly (readonly Position[])[]) => rings.map((ring) => cleanRing(ring)?.ring ?? []);

/** By what a copy shares whichever way round it runs. */
function isTwice(ring: readonly Position[], seen: Set<string>): boolean {
  const key = [ring.length, ...(ring[0] ?? []), ...ringBox(ring)].join(' ');
  if (seen.has(key)) return true;
  seen.add(key);
  return false;
}
