import type { Brief } from '../../domain/brief/Brief.ts';
import { briefIn } from '../briefIn.ts';
import { date } from '../format/date.ts';
import type { Language } from '../Language.ts';

/** By whom and when it was made; what was not given has no line. Without stops. */
export function madeLines({ given }: Pick<Brief, 'given'>, language: Language): readonly string[] {
  const words = briefIn(language).made;
  return [
    ...(given.office === '' ? [] : [words.office(given.office)]),
    ...(given.author === '' ? [] : [words.by(given.author)]),
    words.on(date(given.date, language)),
    ...(given.address === '' ? [] : [words.address(given.address)]),
  ];
}
