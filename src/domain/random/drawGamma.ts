import { drawNormal } from './drawNormal.ts';
import type { Random } from './Random.ts';

/**
 * One gamma number of scale 1 (Marsaglia and Tsang, "A simple method for generating gamma variables", *ACM
 * Transactions on Mathematical Software* 26/3, 2000). A shape below 1 is drawn one higher and brought down by
 * a power of a uniform number, as the article says.
 *
 * @param shape above 0
 */
export function drawGamma(random: Random, shape: number): number {
  if (shape < 1) return drawGamma(random, shape + 1) * (1 - random.next()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const normal = drawNormal(random);
    const root = 1 + c * normal;
    if (root <= 0) continue;
    const cube = root ** 3;
    if (Math.log(1 - random.next()) < normal ** 2 / 2 + d - d * cube + d * Math.log(cube)) return d * cube;
  }
}
