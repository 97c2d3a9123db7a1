import { area, type Path64, type PolyPath64 } from 'clipper2-ts';

/** Outline first, then its holes. */
export type PathPolygon = readonly Path64[];

/** The polygons of a clipper's tree without the parts and holes smaller than `least`, in square steps. */
export function pathPolygons(tree: PolyPath64, least: number): readonly PathPolygon[] {
  const isLarge = ({ poly }: PolyPath64) => poly !== null && Math.abs(area(poly)) >= least;
  return childrenOf(tree).flatMap((outline) => {
    const holes = childrenOf(outline);
    const inside = holes.flatMap((hole) => pathPolygons(hole, least));
    if (!isLarge(outline)) return inside;
    return [[outline, ...holes.filter(isLarge)].map(({ poly }) => poly ?? []), ...inside];
  });
}

const childrenOf = (node: PolyPath64): readonly PolyPath64[] =>
  Array.from({ length: node.count }, (_, index) => node.child(index));
