import type { LegacyFont } from './LegacyFont.ts';
import { legacyLetters } from './legacyLetters.ts';

const lettersOf = (font: LegacyFont): ReadonlyMap<string, string> =>
  new Map(legacyLetters[font].map(([letter, written]) => [written, letter]));
const tables: Readonly<Record<LegacyFont, ReadonlyMap<string, string>>> = {
  tcvn3: lettersOf('tcvn3'),
  vni: lettersOf('vni'),
};

/**
 * Text of an old font as Unicode. Two characters are tried before one, as VNI needs; what the font does not
 * know stays as it is.
 *
 * @example convertLegacy('huyÖn B¶o L¹c', 'tcvn3') // 'huyện Bảo Lạc'
 */
export function convertLegacy(text: string, font: LegacyFont): string {
  const table = tables[font];
  const letters = Array.from(text);
  let converted = '';
  for (let at = 0; at < letters.length; at += 1) {
    const one = letters[at] ?? '';
    const two = font === 'vni' ? table.get(one + (letters[at + 1] ?? ' ')) : undefined;
    if (two !== undefined) at += 1;
    converted += two ?? table.get(one) ?? one;
  }
  return converted;
}
