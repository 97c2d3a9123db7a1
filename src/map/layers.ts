/** Units that need more than a colour (no data, open, contested, not mapped, not applicable, the dotted side of a scale) lie in one small source. */
export const lookNames = [
  'no-data',
  'open',
  'contested',
  'stippled',
  'not-mapped',
  'not-applicable',
] as const;
export type LookName = (typeof lookNames)[number];

/**
 * Every layer of the map, bottom to top. This list is the only place that decides what covers what:
 * paper and neighbours, the painted areas, hatches, lines in rising weight, what fades
 * neighbours and border out at the end of the drawn window, hazard zones, the planner's own layers, places found for new sites, who goes where, the marks, the names.
 */
export const layerIds = [
  'ground',
  'land',
  'paper',
  'area:province',
  'area:district',
  'area:commune2025',
  'area:commune2021',
  'area:hamlet',
  'look:no-data',
  'look:open',
  'look:contested',
  'look:stippled',
  'look:not-mapped',
  'line:hamlet',
  'look:not-applicable',
  'line:commune2021',
  'line:commune2025',
  'casing:district',
  'line:district',
  'line:province',
  'border-band',
  'border',
  'window-edge',
  'zones',
  'zones-edge',
  'overlay:hazard',
  'overlay-edge:hazard',
  'overlay-casing:roads',
  'overlay:roads',
  'overlay:buildings',
  'overlay:facilities',
  'overlay:places',
  'places',
  'places-edge',
  'places-point',
  'moves',
  'moves-start',
  'sites',
  'moves-arrow',
  'hovered',
  'selected-halo',
  'selected',
  'drawing-land',
  'drawing-closing',
  'drawing-side',
  'drawing-corner',
  'label:overlay',
  'label:site',
  'label:hamlet',
  'label:commune2021',
  'label:commune2025',
  'label:district',
] as const;

export type LayerId = (typeof layerIds)[number];

/** The province needs no name on its own map. */
export const labelSets = ['hamlet', 'commune2021', 'commune2025', 'district'] as const;
export type LabelSet = (typeof labelSets)[number];

/**
 * The layer that a new layer must be put under so that the list's order holds, among those already on
 * the map; `undefined` when nothing on the map lies above it.
 *
 * @throws when the id is not in the list: a layer without a place in the order is our own mistake.
 */
export function layerAbove(id: string, isPresent: (id: LayerId) => boolean): LayerId | undefined {
  const place = layerIds.findIndex((known) => known === id);
  if (place < 0) throw new Error(`layer ${id} has no place in the order of layers`);
  return layerIds.slice(place + 1).find(isPresent);
}
