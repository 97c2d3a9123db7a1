import { earthRadius } from '../../domain/space/earthRadius.ts';

/** Which earth the kilometres of an answer are measured on. */
export const distanceNote = `km on a sphere of ${String(earthRadius)} km`;
