import { drawNormal } from './drawNormal.ts';
import type { Random } from './Random.ts';

const exactBelow = 30;

/**
 * How many of `trials` succeed when each does with the same chance. Exact by inversion where fewer than 30
 * successes (or failures) are expected; above that the rounded normal approximation, whose error is far below
 * what it stands for, the chance of having counted a household on the wrong side.
 *
 * @param trials a whole number, 0 or more
 * @param chance 0..1
 */
export function drawBinomial(random: Random, trials: number, chance: number): number {
  if (trials <= 0 || chance <= 0) return 0;
  if (chance >= 1) return trials;
  if (chance > 0.5) return trials - drawBinomial(random, trials, 1 - chance);
  const mean = trials * chance;
  if (mean >= exactBelow) {
    const drawn = Math.round(mean + drawNormal(random) * Math.sqrt(mean * (1 - chance)));
    return Math.min(trials, Math.max(0, drawn));
  }
  const odds = chance / (1 - chance);
  let probability = (1 - chance) ** trials;
  let rest = random.next();
  let count = 0;
  while (rest >= probability && count < trials) {
    rest -= probability;
    count += 1;
    probability *= (odds * (trials - count + 1)) / count;
  }
  return count;
}
