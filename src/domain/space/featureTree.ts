import Flatbush from 'flatbush';
import type { Geometry, Position as GeoPosition } from 'geojson';
import type { Position } from '../area/Area.ts';
import { isPosition } from '../geometry/isPosition.ts';
import { angleToArc } from './angleToArc.ts';
import { areaTree } from './areaTree.ts';
import { boxOfArc } from './boxOfArc.ts';
import { degreesAround } from './degreesAround.ts';
import { earthRadius } from './earthRadius.ts';
import { pathsOf } from './pathsOf.ts';
import { unitVector, type UnitVector } from './unitVector.ts';

/** Features by nearness. */
export interface FeatureTree {
  /** The nearest feature and its distance in kilometres; of several as near, the first. `null` if there is none. */
  nearest(place: Position): { readonly index: number; readonly km: number } | null;
}

/** A straight piece of a feature, or one of its points twice. */
interface Piece {
  readonly feature: number;
  readonly from: UnitVector;
  readonly to: UnitVector;
}

/** Boxes that are near in degrees, looked at first: the truly nearest piece is hardly ever farther than the best of them. */
const guesses = 8;

/** Kilometres: a thousandth of a millimetre. What is as near but for rounding is as near. */
const noise = 1e-9;

/**
 * Points, lines and areas by nearness, exactly: the best of a few pieces near in degrees bounds the search, and
 * every piece whose box comes within that bound is measured. Lines and borders are arcs of great circles.
 */
export function featureTree(features: readonly (Geometry | null)[]): FeatureTree {
  const inside = areaTree(features);
  const pieces: Piece[] = [];
  const boxes: ReturnType<typeof boxOfArc>[] = [];
  const add = (feature: number, [a, b]: readonly [GeoPosition, GeoPosition], ends: readonly UnitVector[]) => {
    const [from, to = from] = ends;
    if (from === undefined || to === undefined) return;
    pieces.push({ feature, from, to });
    boxes.push(boxOfArc(a, b));
  };
  features.forEach((geometry, feature) => {
    for (const path of pathsOf(geometry)) {
      const places = path.filter(isPosition);
      const vectors = places.map(unitVector);
      const [first] = places;
      if (places.length === 1 && first !== undefined) add(feature, [first, first], vectors);
      for (let at = 1; at < places.length; at++)
        add(feature, [places[at - 1] ?? [], places[at] ?? []], vectors.slice(at - 1, at + 1));
    }
  });
  if (pieces.length === 0) return { nearest: () => null };
  const index = new Flatbush(pieces.length);
  for (const box of boxes) index.add(...box);
  index.finish();

  return {
    nearest(place) {
      const [around] = inside.holding(place);
      if (around !== undefined) return { index: around, km: 0 };
      const own = unitVector(place);
      const kmTo = ({ from, to }: Piece) => angleToArc(own, from, to) * earthRadius;
      const guessed = index.neighbors(...place, guesses).flatMap((at) => pieces[at] ?? []);
      const bound = Math.min(...guessed.map(kmTo)) + noise;
      const found = new Map<number, number>();
      let least = Infinity;
      const measure = (at: number) => {
        const piece = pieces[at];
        if (piece === undefined) return false;
        const km = kmTo(piece);
        least = Math.min(least, km);
        if (km <= least + noise) found.set(piece.feature, Math.min(km, found.get(piece.feature) ?? Infinity));
        return false;
      };
      for (const box of degreesAround(place, bound)) index.search(...box, measure);
      const nearest = [...found].filter(([, km]) => km <= least + noise).map(([feature]) => feature);
      return nearest.length === 0 ? null : { index: Math.min(...nearest), km: least };
    },
  };
}
