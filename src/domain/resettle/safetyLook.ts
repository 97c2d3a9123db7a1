import type { HazardClass } from '../hazard/HazardClass.ts';

/** How large what the question of safety lays over the units is drawn, in pixels of the screen: on the map, and as lengths on paper. */
export const safetyLook = {
  /** Worse zones are edged more heavily, so that they are told apart without their colour. */
  zones: {
    opacity: 0.55,
    edge: { low: 0.6, medium: 0.6, high: 1.4, 'very-high': 2.2 } satisfies Readonly<
      Record<HazardClass, number>
    >,
  },
  /** A way is as wide as 0 and as `households` families make it. */
  moves: {
    width: [1, 4],
    households: 100,
    chosen: 2,
    opacity: 0.75,
    start: { radius: 3, rim: 1.6 },
    arrow: { size: [0.9, 1.3], before: 15, rim: 1.2 },
  },
  /** Half the side of the square, of its rim, and of what is cut out of it, at the second of the zooms. */
  sites: {
    zooms: [7, 11],
    size: [0.6, 1],
    half: 6,
    rim: 7.5,
    hole: { open: 0, full: 2.4, warned: 4, refused: 4.6 },
    cross: 1.6,
    namedFrom: 10,
  },
  /** Found places: land from a zoom on, and a ring that is seen from afar. */
  places: { landFrom: 10, opacity: 0.16, edge: 1.5, dash: [2, 1.5], radius: [3, 5], zooms: [7, 11], rim: 2 },
} as const;
