import type { Mesh } from './mesh.ts';

/**
 * Makes every region one piece: of each region only the piece with its anchor cell stays, stray pieces go
 * to the region they touch most. Works on `owners` in place; only cells with an owner in `anchors` are touched.
 *
 * @param owners region of each cell of the mesh, negative for land outside
 * @param anchors a cell of each region that must stay in it
 * @param mayTake which regions may take a stray cell that now belongs to another
 * @returns how many cells moved
 */
export function keepWhole(
  mesh: Mesh,
  owners: Int32Array,
  anchors: ReadonlyMap<number, number>,
  mayTake: (taker: number, cell: number) => boolean,
): number {
  const kept = new Uint8Array(owners.length);
  for (const [region, anchor] of anchors) {
    owners[anchor] = region;
    const queue = [anchor];
    kept[anchor] = 1;
    for (let cell = queue.pop(); cell !== undefined; cell = queue.pop()) {
      for (const next of mesh.neighbours[cell] ?? []) {
        if (kept[next] === 1 || owners[next] !== region) continue;
        kept[next] = 1;
        queue.push(next);
      }
    }
  }
  let stray = [...owners.keys()].filter((cell) => kept[cell] === 0 && anchors.has(owners[cell] ?? -1));
  const moved = stray.length;
  // From the rim inwards, until nothing stray touches a whole region any more.
  for (let before = -1; stray.length > 0 && stray.length !== before;) {
    before = stray.length;
    const moves = stray.map((cell) => [cell, taker(mesh, owners, kept, cell, mayTake)] as const);
    for (const [cell, region] of moves) {
      if (region === null) continue;
      owners[cell] = region;
      kept[cell] = 1;
    }
    stray = stray.filter((cell) => kept[cell] === 0);
  }
  if (stray.length > 0) throw new Error(`${stray.length} cells belong to no whole region`);
  return moved;
}

function taker(
  mesh: Mesh,
  owners: Int32Array,
  kept: Uint8Array,
  cell: number,
  mayTake: (taker: number, cell: number) => boolean,
): number | null {
  const touching = new Map<number, number>();
  for (const next of mesh.neighbours[cell] ?? []) {
    const region = owners[next] ?? -1;
    if (kept[next] === 0 || !mayTake(region, cell)) continue;
    touching.set(region, (touching.get(region) ?? 0) + 1);
  }
  let best: number | null = null;
  for (const [region, count] of touching) {
    const leads = best === null || count > (touching.get(best) ?? 0);
    if (leads || (count === touching.get(best ?? -1) && region < (best ?? 0))) best = region;
  }
  return best;
}
