import { decimalNumber } from './decimalNumber.ts';
import { roundOutwards } from './roundOutwards.ts';

/**
 * The bounds of all classes, outermost ones included, as the shortest numbers that leave every value in
 * its class. They replace the computed bounds everywhere: what the legend prints is then the truth, and a
 * value of 22.14 % can never sit in a class printed "up to 22.1 %".
 *
 * "Short" is judged as printed. A `free` bound may move inside the gap between two neighbouring values, to
 * the nearest multiple of the coarsest power of ten that has one there; steps coarser than a tenth of the
 * values' range are not tried. `ruler` bounds (equal intervals, deviations) are only rounded, all on one
 * step of at most a hundredth of the range, so that they stay evenly spaced to the eye. The lowest and the
 * highest value are rounded outwards by the step of the bound next to them.
 *
 * A scale of 100 for shares changes nothing in the choice (powers of ten are the same steps in percent) and
 * so needs no parameter: 0.221 is as short as 22.1 %.
 *
 * @param inner strictly ascending, lowest value <= bound < highest value
 * @param sorted finite values, ascending, at least two different ones
 * @returns `[lower, ...inner, upper]`, inner ones strictly ascending
 */
export function shortenBounds(
  inner: readonly number[],
  sorted: readonly number[],
  spacing: 'free' | 'ruler',
): readonly number[] {
  const lowest = sorted[0] ?? NaN;
  const highest = sorted.at(-1) ?? NaN;
  const parts = spacing === 'ruler' ? 100 : 10;
  const coarsest = Math.floor(Math.log10((highest - lowest) / parts));
  const gaps = inner.map((bound) => gapAround(bound, sorted));
  const short = spacing === 'ruler' ? together(gaps, coarsest) : gaps.map((gap) => alone(gap, coarsest));
  const first = short[0]?.exponent ?? coarsest;
  const last = short.at(-1)?.exponent ?? coarsest;
  return [
    roundOutwards(lowest, first, 'down'),
    ...short.map(({ bound }) => bound),
    roundOutwards(highest, last, 'up'),
  ];
}

interface Gap {
  readonly bound: number;
  /** Bounds from `from` (included) to `below` (excluded) divide the values in the same way as `bound`. */
  readonly from: number;
  readonly below: number;
}

interface Shortened {
  readonly bound: number;
  /** Power of ten of the step the bound stands on. */
  readonly exponent: number;
}

/** Numbers hold about 16 digits: this many powers of ten below the range there is nothing left to shorten. */
const digits = 16;

function gapAround(bound: number, sorted: readonly number[]): Gap {
  const from = sorted.findLast((value) => value <= bound) ?? -Infinity;
  const below = sorted.find((value) => value > bound) ?? Infinity;
  return { bound, from, below };
}

function alone({ bound, from, below }: Gap, coarsest: number): Shortened {
  for (let exponent = coarsest; exponent > coarsest - digits; exponent--) {
    const nearest = [Math.round, Math.ceil, Math.floor]
      .map((rounding) => onStep(bound, exponent, rounding))
      .find((candidate) => candidate >= from && candidate < below);
    if (nearest !== undefined) return { bound: nearest, exponent };
  }
  return { bound, exponent: coarsest - digits };
}

function together(gaps: readonly Gap[], coarsest: number): readonly Shortened[] {
  for (let exponent = coarsest; exponent > coarsest - digits; exponent--) {
    const bounds = gaps.map(({ bound }) => onStep(bound, exponent, Math.round));
    const kept = gaps.every(({ from, below }, index) => {
      const bound = bounds[index] ?? NaN;
      return bound >= from && bound < below && bound > (bounds[index - 1] ?? -Infinity);
    });
    if (kept) return bounds.map((bound) => ({ bound, exponent }));
  }
  return gaps.map(({ bound }) => ({ bound, exponent: coarsest - digits }));
}

function onStep(value: number, exponent: number, rounding: (quotient: number) => number): number {
  return decimalNumber(rounding(value / 10 ** exponent), exponent);
}
