import { InternalClipper, PointInPolygonResult, type Point64 } from 'clipper2-ts';
import type { Pieces } from './Pieces.ts';

/** The first of the pieces around a point that holds it, on its border too; `null` where none does. They come worst class first. */
export function pieceAt(pieces: Pieces, point: Point64) {
  const { x, y } = point;
  return (
    pieces.near([x, y, x, y]).find(({ paths }) => {
      const places = paths.map((path) => InternalClipper.pointInPolygon(point, path));
      if (places.includes(PointInPolygonResult.IsOn)) return true;
      return places.filter((place) => place === PointInPolygonResult.IsInside).length % 2 === 1;
    }) ?? null
  );
}
