import { exactDecimal, type ExactDecimal } from './exactDecimal.ts';

/**
 * How many decimals a value needs when it is printed beside bounds or thresholds, so that the printed
 * numbers stand in the same relation (<, =, >) as the true ones: 0.1996 beside "below 20 %" must be 19.96 %
 * at least, since "20.0 %" would contradict the flag. The bounds themselves are taken as printed exactly
 * (`decimalPlaces`). Holds whichever way the printer rounds a half.
 *
 * @param value stored value
 * @param bounds stored bounds; infinite ones are passed over
 * @param base the decimals this measure is printed with when nothing is near
 * @param scale power of ten by which stored values are multiplied in print: 100 for shares, otherwise 1
 * @returns `base` or more; never more than the value's own decimals need
 * @example decimalsBeside(0.1996, [0.2], 1, 100) // 2: "19.96 %"; with one decimal it would read "20.0 %"
 */
export function decimalsBeside(value: number, bounds: readonly number[], base: number, scale = 1): number {
  if (!Number.isFinite(value)) return base;
  const near = bounds.filter(
    (bound) => Number.isFinite(bound) && Math.abs(value - bound) * scale <= 10 ** -base,
  );
  if (near.length === 0) return base;

  const shift = Math.round(Math.log10(scale));
  const exact = exactDecimal(value);
  const enough = Math.max(base, -(exact.exponent + shift));
  const exactBounds = near.map(exactDecimal);
  for (let decimals = base; decimals < enough; decimals++) {
    const printed = roundings(exact, -decimals - shift);
    if (exactBounds.every((bound) => printed.every((one) => compare(one, bound) === compare(exact, bound)))) {
      return decimals;
    }
  }
  return enough;
}

/** The value on the given power of ten, rounded half up and half down (the same unless it is a half). */
function roundings(value: ExactDecimal, exponent: number): readonly ExactDecimal[] {
  if (value.exponent >= exponent) return [value];
  const unit = 10n ** BigInt(exponent - value.exponent);
  const remainder = ((value.whole % unit) + unit) % unit;
  const lower = (value.whole - remainder) / unit;
  const twice = 2n * remainder;
  const wholes = twice < unit ? [lower] : twice > unit ? [lower + 1n] : [lower, lower + 1n];
  return wholes.map((whole) => ({ whole, exponent }));
}

function compare(a: ExactDecimal, b: ExactDecimal): -1 | 0 | 1 {
  const exponent = Math.min(a.exponent, b.exponent);
  const left = a.whole * 10n ** BigInt(a.exponent - exponent);
  const right = b.whole * 10n ** BigInt(b.exponent - exponent);
  return left < right ? -1 : left > right ? 1 : 0;
}
