import { readNumber } from '../../i18n/readNumber.ts';

/** One printed line of a legend as numbers: `25 – 64`, `đến 25`, `trên 64`, or one value alone. */
export function printedInterval(label: string): { readonly lower: number; readonly upper: number } {
  if (label.startsWith('đến')) return { lower: -Infinity, upper: readNumber(label) };
  if (label.startsWith('trên')) return { lower: readNumber(label), upper: Infinity };
  const [lower = label, upper = lower] = label.split(' – ');
  return { lower: readNumber(lower), upper: readNumber(upper) };
}

/** Whether a printed value lies in a printed class: (lower, upper], the first one closed below too. */
export function liesIn(value: number, label: string, isFirst: boolean): boolean {
  const { lower, upper } = printedInterval(label);
  return value <= upper && (value > lower || ((isFirst || lower === upper) && value === lower));
}
