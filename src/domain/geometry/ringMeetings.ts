import Flatbush from 'flatbush';
import type { Position } from 'geojson';
import { geometryThresholds } from './geometryThresholds.ts';
import { meetingOf } from './meetingOf.ts';
import { ringBox } from './ringBox.ts';

export interface RingMeetings {
  /** Pairs of segments that cross; Infinity when there are too many to mend, or finding out takes too long. */
  readonly crossings: number;
  /** A corner lies on a segment or corner that is not its neighbour. */
  readonly touching: boolean;
}

/** Segments that share a box in the index: long borders have small boxes, and the index stays small. */
const run = 12;
/** Comparisons of segments that a shape may cost, for each of its corners and besides. */
const patience = { each: 100, besides: 1_000_000 };

/**
 * Where the rings of one shape meet each other or themselves. The time is linear in the corners whatever the
 * rings look like.
 *
 * @param rings clean and closed, in degrees
 */
export function ringMeetings(rings: readonly (readonly Position[])[]): RingMeetings {
  const runs = rings.flatMap((ring) =>
    Array.from({ length: Math.ceil((ring.length - 1) / run) }, (_, index) => {
      const [from, to] = [index * run, Math.min((index + 1) * run, ring.length - 1)];
      return { ring, from, to, box: ringBox(ring, from, to) };
    }),
  );
  if (runs.length === 0) return { crossings: 0, touching: false };
  const index = new Flatbush(runs.length);
  for (const { box } of runs) index.add(...box);
  index.finish();

  let left = runs.length * run * patience.each + patience.besides;
  let crossings = 0;
  let touching = false;
  for (const [place, one] of runs.entries()) {
    // The filter keeps nothing and counts instead, so that a tangle cannot fill the memory with results.
    index.search(...one.box, (otherPlace) => {
      const other = runs[otherPlace];
      const enough = left < 0 || crossings > geometryThresholds.mostCrossings;
      if (other === undefined || otherPlace < place || enough) return false;
      left -= (one.to - one.from) * (other.to - other.from);
      const last = one.ring.length - 2;
      for (let i = one.from; i < one.to; i++) {
        for (let j = one === other ? i + 2 : other.from; j < other.to; j++) {
          if (one.ring === other.ring && (j - i === 1 || (i === 0 && j === last))) continue;
          const meeting = meetingOf(one.ring, i, other.ring, j);
          if (meeting === 'crossing') crossings++;
          else if (meeting === 'touch') touching = true;
        }
      }
      return false;
    });
    if (left < 0 || crossings > geometryThresholds.mostCrossings) return { crossings: Infinity, touching };
  }
  return { crossings, touching };
}
