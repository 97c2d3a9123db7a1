import type { Area, AreaKey, AreaSetId } from './Area.ts';

/** The areas of one set in their fixed order (by code), with the index that columns and the map use. */
export interface AreaSet {
  readonly id: AreaSetId;
  readonly areas: readonly Area[];
  readonly indexOf: ReadonlyMap<AreaKey, number>;
}

export function areaSet(id: AreaSetId, areas: readonly Area[]): AreaSet {
  const ordered = [...areas].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  return { id, areas: ordered, indexOf: new Map(ordered.map((area, index) => [area.key, index])) };
}

export type AreaSets = Readonly<Record<AreaSetId, AreaSet>>;
