import type { Path64, Paths64 } from 'clipper2-ts';

/**
 * Paths without the corners at which they run level and turn back the way they came, which enclose nothing. The clipper loses its
 * way at them and fills the memory (clipper2-ts 2.0.1, its pull request 36); cutting along a box leaves many. Everything else
 * stays, corners on a straight border too. Linear.
 */
export function withoutTurns(paths: Paths64): Paths64 {
  return paths.map(straightened).filter(({ length }) => length > 0);
}

function straightened(path: Path64): Path64 {
  if (!path.some((_, at) => turnsAt(path.at(at - 1), path[at], path[(at + 1) % path.length]))) return path;
  const kept: Path64 = [];
  for (const point of path) {
    kept.push(point);
    while (turnsAt(kept.at(-3), kept.at(-2), kept.at(-1))) kept.splice(-2, 1);
  }
  let start = 0;
  for (let turned = true; turned && kept.length - start > 2;) {
    turned = false;
    if (turnsAt(kept.at(-2), kept.at(-1), kept[start])) {
      kept.pop();
      turned = true;
    } else if (turnsAt(kept.at(-1), kept[start], kept[start + 1])) {
      start++;
      turned = true;
    }
  }
  return kept.length - start > 2 ? kept.slice(start) : [];
}

type Corner = Path64[number] | undefined;

function turnsAt(before: Corner, corner: Corner, after: Corner): boolean {
  if (before === undefined || corner === undefined || after === undefined) return false;
  const level = before.y === corner.y && corner.y === after.y;
  return level && (corner.x - before.x) * (after.x - corner.x) <= 0;
}
