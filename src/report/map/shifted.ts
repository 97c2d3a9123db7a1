import type { Item, Path } from '../drawing/Drawing.ts';

/** Items moved to another place on the sheet. */
export function shifted(items: readonly Item[], dx: number, dy: number): readonly Item[] {
  const path = (each: Path): Path => each.map(([x, y]) => [x + dx, y + dy]);
  return items.map((item): Item => {
    if (item.kind === 'text') return { ...item, at: [item.at[0] + dx, item.at[1] + dy] };
    const paths = item.paths.map(path);
    return item.kind === 'shape'
      ? { ...item, paths }
      : { ...item, paths, items: shifted(item.items, dx, dy) };
  });
}
