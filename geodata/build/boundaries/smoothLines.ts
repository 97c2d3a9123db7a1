import { planeFrame } from './frame.ts';
import type { Step } from './lineGraph.ts';
import type { Mesh } from './mesh.ts';
import type { Point } from './projection.ts';
import { rankOf } from './regions.ts';

/** Rounds of smoothing by rank of line: heavier lines are calmer. */
const roundsOf = [24, 50, 60, 60, 60] as const;
/** Taubin's pair: each shrinking step is followed by a swelling one, so that areas stay. */
const shrink = 0.5;
const swell = -0.515;

/**
 * Where each node of the lines comes to lie, in km: the middle of its triangle, then every line smoothed
 * once for all areas beside it. A node listens only to the heaviest lines it lies on, so a hamlet's line
 * never bends that of its commune.
 */
export function smoothLines(mesh: Mesh, graph: ReadonlyMap<number, readonly Step[]>): Map<number, Point> {
  const place = new Map<number, Point>();
  const listensTo = new Map<number, { readonly nodes: readonly number[]; readonly rounds: number }>();
  for (const [node, steps] of graph) {
    place.set(node, middleOf(mesh, node));
    const heaviest = Math.max(...steps.map((step) => step.rank));
    listensTo.set(node, {
      nodes: steps.filter((step) => step.rank === heaviest).map((step) => step.to),
      rounds: roundsOf[heaviest] ?? 0,
    });
  }
  for (let round = 0; round < Math.max(...roundsOf); round += 1) {
    for (const factor of [shrink, swell]) {
      const moved: [number, Point][] = [];
      for (const [node, { nodes, rounds }] of listensTo) {
        const here = place.get(node);
        if (round < rounds && here) moved.push([node, nudged(here, nodes, place, factor)]);
      }
      for (const [node, point] of moved) place.set(node, point);
    }
  }
  return straightFrame(graph, place);
}

function middleOf(mesh: Mesh, triangle: number): Point {
  let [x, y] = [0, 0];
  for (let corner = 0; corner < 3; corner += 1) {
    const point = mesh.points[mesh.triangles[3 * triangle + corner] ?? 0] ?? [0, 0];
    [x, y] = [x + point[0] / 3, y + point[1] / 3];
  }
  return [x, y];
}

function nudged(
  here: Point,
  nodes: readonly number[],
  place: ReadonlyMap<number, Point>,
  factor: number,
): Point {
  let [x, y] = [0, 0];
  for (const node of nodes) {
    const point = place.get(node) ?? here;
    [x, y] = [x + point[0] / nodes.length, y + point[1] / nodes.length];
  }
  return [here[0] + factor * (x - here[0]), here[1] + factor * (y - here[1])];
}

/** Puts the rim of the drawn window exactly on its rectangle. */
function straightFrame(
  graph: ReadonlyMap<number, readonly Step[]>,
  place: Map<number, Point>,
): Map<number, Point> {
  const { west, east, south, north } = planeFrame;
  const rim = [...graph].filter(([, steps]) => steps.some((step) => step.rank === rankOf.frame));
  for (const [node] of rim) {
    const [x, y] = place.get(node) ?? [0, 0];
    const gaps = [x - west, east - x, y - south, north - y].map(Math.abs);
    const side = gaps.indexOf(Math.min(...gaps));
    place.set(node, side < 2 ? [side === 0 ? west : east, y] : [x, side === 2 ? south : north]);
  }
  for (const x of [west, east]) {
    for (const y of [south, north]) {
      const away = rim.map(([node]) => {
        const point = place.get(node) ?? [0, 0];
        return (point[0] - x) ** 2 + (point[1] - y) ** 2;
      });
      const corner = rim[away.indexOf(Math.min(...away))];
      if (corner) place.set(corner[0], [x, y]);
    }
  }
  return place;
}
