import type { Language } from '../Language.ts';
import { wordsOf } from '../wordsOf.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** A moment of the history on the clock of this computer: "26/11/2026 18:25". @param iso in UTC */
export function moment(iso: string, language: Language): string {
  const { locale } = wordsOf(language);
  const known = formats.get(locale);
  const format =
    known ??
    new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'numeric',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  formats.set(locale, format);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    format.formatToParts(new Date(iso)).find((each) => each.type === type)?.value ?? '';
  return `${part('day')}/${part('month')}/${part('year')} ${part('hour')}:${part('minute')}`;
}
