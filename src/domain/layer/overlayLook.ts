/** Far away and close by: a length at the first of `overlayZooms` and at the second, between them in proportion. */
export type ByZoom = readonly [far: number, near: number];

export const overlayZooms = [7, 12] as const;

/** Shapes are named from this zoom on; before, their names would only fight with those of communes. */
export const overlayNamedFrom = 10.5;

/** How large the planner's own shapes are drawn, by role, in pixels of the screen: on the map, and as lengths on paper. */
export const overlayLook = {
  hazard: { edge: [1, 2], spacing: 7, line: 1 },
  roads: { casing: [2.8, 5], line: [1.4, 2.6] },
  buildings: { radius: [0.8, 2.4], rim: [0, 0.8] },
  facilities: { radius: [3.5, 6], rim: 1.5 },
  /** A triangle, by the circle inside it. */
  places: { inner: 3.5, rim: 1.5 },
} as const;
