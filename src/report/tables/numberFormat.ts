import type { Unit } from '../../domain/indicator/Indicator.ts';
import type { Language } from '../../i18n/Language.ts';

/** Decimal sign of each language, as the portal prints it. */
const decimalSign: Readonly<Record<Language, string>> = { vi: ',', en: '.' };

/**
 * How a spreadsheet shows a column, in the notation of SpreadsheetML, which each Excel prints with its own signs: as many decimals as the portal needs for any
 * figure in it, so that none seems to stand on the other side of a bound.
 *
 * @param printed the figures as the portal prints them
 */
export function numberFormat(unit: Unit, printed: readonly string[], language: Language): string | null {
  if (unit === 'status') return '0';
  const decimals = printed.map((text) => {
    const [, after = ''] = text.split(decimalSign[language]);
    return /^\d*/.exec(after)?.[0].length ?? 0;
  });
  const most = Math.max(0, ...decimals);
  const zeros = most === 0 ? '' : `.${'0'.repeat(most)}`;
  return unit === 'share' ? `0${zeros}%` : `#,##0${zeros}`;
}
