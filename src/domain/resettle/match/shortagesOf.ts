import { maximumFlow } from './maximumFlow.ts';
import type { Shortage } from './Match.ts';
import type { Openings } from './Openings.ts';

export interface Shortages {
  readonly shortages: readonly Shortage[];
  /** Nobody places more households than this, hamlets split or not. */
  readonly most: number;
  /** By open hamlet: the place in `shortages` of the cluster it belongs to, -1 for none. */
  readonly clusterOf: Int32Array;
}

/**
 * Which capacity is missing and by how much, before anything is solved: in all, at sites to which too much is locked, and wherever hamlets share
 * too few sites. The last is what stops the largest flow from hamlets to sites; hamlets that share no site are told apart.
 */
export function shortagesOf({ hamlets, sites }: Openings): Shortages {
  const needed = sum(hamlets.map(({ households }) => households));
  const capacity = sum(sites.map((site) => site.capacity));
  const total: readonly Shortage[] =
    needed > capacity && sites.length > 0
      ? [{ code: 'total', needed, capacity, short: needed - capacity }]
      : [];
  const locks = sites.flatMap((site, place): readonly Shortage[] => {
    const own = hamlets.filter(({ lock }) => lock === place);
    const due = sum(own.map(({ households }) => households));
    if (due <= site.capacity) return [];
    const ids = own.map(({ id }) => id);
    return [
      {
        code: 'locks',
        site: site.id,
        hamlets: ids,
        needed: due,
        capacity: site.capacity,
        short: due - site.capacity,
      },
    ];
  });
  const before = [...total, ...locks];

  const [source, sink] = [hamlets.length + sites.length, hamlets.length + sites.length + 1];
  const flow = maximumFlow(
    sink + 1,
    [
      ...hamlets.map(({ households }, at) => ({ from: source, to: at, capacity: households })),
      ...hamlets.flatMap(({ arcs }, at) =>
        arcs.map(({ site }) => ({ from: at, to: hamlets.length + site, capacity: Infinity })),
      ),
      ...sites.map((site, at) => ({ from: hamlets.length + at, to: sink, capacity: site.capacity })),
    ],
    source,
    sink,
  );
  const clusterOf = new Int32Array(hamlets.length).fill(-1);
  const clusters = partsOf({ hamlets, sites }, flow.reached).map((members, place): Shortage => {
    const shared = [...new Set(members.flatMap((at) => hamlets[at]?.arcs.map(({ site }) => site) ?? []))];
    const due = sum(members.map((at) => hamlets[at]?.households ?? 0));
    const held = sum(shared.map((at) => sites[at]?.capacity ?? 0));
    for (const at of members) clusterOf[at] = before.length + place;
    return {
      code: 'cluster',
      hamlets: members.map((at) => hamlets[at]?.id ?? ''),
      sites: shared.sort((a, b) => a - b).map((at) => sites[at]?.id ?? ''),
      needed: due,
      capacity: held,
      short: due - held,
    };
  });
  return { shortages: [...before, ...clusters], most: flow.value, clusterOf };
}

/** The hamlets before the bottleneck, those that share sites together. One without any site stands in no part: it misses more than room. */
function partsOf({ hamlets, sites }: Openings, reached: Uint8Array): readonly (readonly number[])[] {
  const askers: number[][] = sites.map(() => []);
  const within = hamlets.flatMap(({ arcs }, at) => (reached[at] === 1 && arcs.length > 0 ? [at] : []));
  for (const at of within) for (const { site } of hamlets[at]?.arcs ?? []) askers[site]?.push(at);
  const seen = new Set<number>();
  return within.flatMap((first) => {
    if (seen.has(first)) return [];
    seen.add(first);
    const part = [first];
    for (const at of part)
      for (const { site } of hamlets[at]?.arcs ?? [])
        for (const other of (askers[site] ?? []).splice(0))
          if (!seen.has(other)) {
            seen.add(other);
            part.push(other);
          }
    return [part.sort((a, b) => a - b)];
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
