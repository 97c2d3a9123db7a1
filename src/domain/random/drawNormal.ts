import type { Random } from './Random.ts';

/**
 * One standard normal number, by the polar method (Marsaglia and Bray, "A convenient method for generating
 * normal variables", *SIAM Review* 6, 1964). The second number of each pair is let go: no hidden state.
 */
export function drawNormal(random: Random): number {
  for (;;) {
    const x = 2 * random.next() - 1;
    const y = 2 * random.next() - 1;
    const square = x * x + y * y;
    if (square > 0 && square < 1) return x * Math.sqrt((-2 * Math.log(square)) / square);
  }
}
