import type { Strip } from './Strip.ts';

export interface Placed {
  readonly strip: Strip;
  /** Down from the top of the text. */
  readonly y: number;
}

/**
 * Strips on pages. Those that must stay together do, unless together they are higher than a page.
 *
 * @param height of the room on every page
 */
export function paginated(strips: readonly Strip[], height: number): readonly (readonly Placed[])[] {
  const pages: Placed[][] = [[]];
  let y = 0;

  function place(strip: Strip): void {
    const page = pages.at(-1) ?? [];
    y += page.length === 0 ? 0 : strip.before;
    page.push({ strip, y });
    y += strip.height + strip.after;
  }

  function turn(next: Strip): void {
    pages.push([]);
    y = 0;
    if (next.head !== undefined) place(next.head);
  }

  for (const group of groupsOf(strips)) {
    const [first] = group;
    if (first === undefined) continue;
    const high = heightOf(group);
    if (y > 0 && y + first.before + high > height) turn(first);
    for (const strip of group) {
      if (high > height && y > 0 && y + strip.before + strip.height > height) turn(strip);
      place(strip);
    }
  }
  return pages;
}

/** Strips that stand on one page. */
function groupsOf(strips: readonly Strip[]): readonly (readonly Strip[])[] {
  const groups: Strip[][] = [];
  let isOpen = false;
  for (const strip of strips) {
    if (isOpen) groups.at(-1)?.push(strip);
    else groups.push([strip]);
    isOpen = strip.withNext;
  }
  return groups;
}

/** Without the room above the first and below the last. */
function heightOf(group: readonly Strip[]): number {
  return group.reduce(
    (sum, { before, height, after }, at) =>
      sum + (at === 0 ? 0 : before) + height + (at === group.length - 1 ? 0 : after),
    0,
  );
}
