import type { Moment } from '../indicator/Indicator.ts';

/** Which moment of its year a header speaks of; the end of the year where it says nothing, as reports close then. */
export function momentIn(header: string): Moment {
  const text = header.normalize('NFC').toLowerCase();
  if (/giữa năm|(6|sáu) tháng|\b30[/.-]0?6\b|\b0?1[/.-]0?7\b|mid-?year/u.test(text)) return 'middle';
  return /đầu năm|(?<!\d)0?1[/.-]0?1[/.-]|beginning of/u.test(text) ? 'start' : 'end';
}
