/** `whole × 10^exponent`, exactly. */
export interface ExactDecimal {
  readonly whole: bigint;
  readonly exponent: number;
}

/**
 * A finite number as the decimal it prints as (the shortest that reads back as the same number), with no
 * trailing zeros: what a reader compares is this, not the binary fraction behind it.
 *
 * @example exactDecimal(0.1996) // { whole: 1996n, exponent: -4 }
 * @example exactDecimal(1200) // { whole: 12n, exponent: 2 }
 */
export function exactDecimal(value: number): ExactDecimal {
  const [mantissa = '0', power = '0'] = String(value).split('e');
  const [integer = '0', fraction = ''] = mantissa.split('.');
  const digits = integer + fraction;
  const trimmed = digits.replace(/0+$/, '');
  if (trimmed === '' || trimmed === '-') return { whole: 0n, exponent: 0 };
  const exponent = Number(power) - fraction.length + (digits.length - trimmed.length);
  return { whole: BigInt(trimmed), exponent };
}
