import type { Language } from '../Language.ts';
import { wordsOf } from '../wordsOf.ts';

export interface Digits {
  /** Decimals always shown. */
  readonly least: number;
  /** Decimals at most; the last one is rounded. */
  readonly most: number;
  /** The value is a share and its number is wanted in percent, without the sign. */
  readonly percent?: boolean;
}

const formats = new Map<string, Intl.NumberFormat>();

/**
 * A number as the language writes it: decimal comma and thousands dot in Vietnamese. The only place that
 * turns numbers into digits; every formatter of a meaning stands on it. Percent is scaled on the decimal
 * digits, not by a product: 0.29 gives 29, where 0.29 * 100 is 28.999999999999996.
 */
export function numberText(value: number, language: Language, digits: Digits): string {
  return formatFor(language, digits)
    .formatToParts(value)
    .filter(({ type }) => type !== 'percentSign' && type !== 'literal')
    .map((part) => part.value)
    .join('');
}

function formatFor(language: Language, { least, most, percent = false }: Digits): Intl.NumberFormat {
  const key = `${language} ${least} ${most} ${percent}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(wordsOf(language).locale, {
    style: percent ? 'percent' : 'decimal',
    minimumFractionDigits: least,
    maximumFractionDigits: most,
    // What rounds to zero from below is 0, never -0.
    signDisplay: 'negative',
  });
  formats.set(key, made);
  return made;
}
