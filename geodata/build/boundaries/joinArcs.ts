import type { Arc } from './ringsOf.ts';

/**
 * The arcs of a coarser map: lines inside one coarse region are dropped, and arcs that then run on into
 * one another between the same two regions are joined. Every point stays, so both maps lie exactly on each other.
 *
 * @param coarse the coarse region of each fine region
 */
export function joinArcs(arcs: readonly Arc[], coarse: (region: number) => number): readonly Arc[] {
  const kept = arcs
    .map(({ left, right, points }) => ({ left: coarse(left), right: coarse(right), points }))
    .filter(({ left, right }) => left !== right);
  const atPoint = new Map<string, number[]>();
  const keys = kept.map(({ points }) => [points[0]?.join() ?? '', points.at(-1)?.join() ?? ''] as const);
  keys.forEach((ends, index) =>
    ends.forEach((key) => atPoint.set(key, [...(atPoint.get(key) ?? []), index])),
  );
  const done = new Set<number>();
  const joined: Arc[] = [];
  const follow = (first: number, reversed: boolean) => {
    if (done.has(first)) return;
    let arc = reversed ? turned(kept[first]) : kept[first];
    if (!arc) return;
    done.add(first);
    for (;;) {
      const end: string = arc.points.at(-1)?.join() ?? '';
      const meeting: readonly number[] = atPoint.get(end) ?? [];
      const onward = meeting.find((index) => !done.has(index));
      if (meeting.length !== 2 || onward === undefined) break;
      done.add(onward);
      const next: Arc | undefined = keys[onward]?.[0] === end ? kept[onward] : turned(kept[onward]);
      if (next) arc = { ...arc, points: [...arc.points, ...next.points.slice(1)] };
    }
    joined.push(arc);
  };
  keys.forEach(([start, end], index) => {
    if (atPoint.get(start)?.length !== 2) follow(index, false);
    else if (atPoint.get(end)?.length !== 2) follow(index, true);
  });
  // What is left closes on itself: islands.
  keys.forEach((_, index) => follow(index, false));
  return joined;
}

function turned(arc: Arc | undefined): Arc | undefined {
  return arc && { left: arc.right, right: arc.left, points: arc.points.toReversed() };
}
