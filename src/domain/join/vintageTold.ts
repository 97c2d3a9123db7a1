import type { Vintage } from '../area/Area.ts';
import { fold } from '../area/fold.ts';

/** The vintage of codes that one of the headers names (`Mã xã (bộ 2025)`, `Commune code (2021 codes)`), if one does. */
export function vintageTold(headers: readonly string[]): Vintage | null {
  for (const header of headers) {
    const [, set, codes] = /\bbo (2021|2025)\b|\b(2021|2025) codes\b/.exec(fold(header)) ?? [];
    const year = set ?? codes;
    if (year !== undefined) return year === '2021' ? 2021 : 2025;
  }
  return null;
}
