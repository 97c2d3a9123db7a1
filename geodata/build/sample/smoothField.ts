import type { Point } from '../boundaries/projection.ts';
import { normals, random } from './random.ts';

const waves = 32;

/**
 * A smooth random surface of mean 0 and variance 1: a sum of plane waves with seeded directions and phases
 * (random Fourier features), so that neighbours are alike and the far apart are not.
 * @param name stream of the surface
 * @param reachKm how far likeness reaches; correlation falls to about 0.6 at this distance
 */
export function smoothField(name: string, reachKm: number): (place: Point) => number {
  const kx = normals(`${name} east`, waves);
  const ky = normals(`${name} north`, waves);
  const next = random(`${name} phase`);
  const phases = kx.map(() => 2 * Math.PI * next());
  const scale = Math.sqrt(2 / waves);
  return ([x, y]) =>
    scale *
    phases.reduce(
      (sum, phase, wave) => sum + Math.cos(((kx[wave] ?? 0) * x + (ky[wave] ?? 0) * y) / reachKm + phase),
      0,
    );
}
