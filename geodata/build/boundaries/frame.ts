import { toPlane } from './projection.ts';

/** The window drawn around the province, in degrees; nothing of the country beyond it is ever drawn. */
export const frame = { west: 104.9, south: 22.1, east: 107.2, north: 23.4 };

const [west, south] = toPlane([frame.west, frame.south]);
const [east, north] = toPlane([frame.east, frame.north]);

/** The same window on the plane, in km. Straight there too, since the projection is cylindrical. */
export const planeFrame = { west, south, east, north };
