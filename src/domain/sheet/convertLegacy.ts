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
 * know stays as it is. TCVN3 has no capitals with a tone: a word is taken for one in capitals by its other
 * letters, so that `HUYÖN` is `HUYỆN` and `X·` stays `Xã`.
 *
 * @example convertLegacy('huyÖn B¶o L¹c', 'tcvn3') // 'huyện Bảo Lạc'
 */
export function convertLegacy(text: string, font: LegacyFont): string {
  const table = tables[font];
  if (font === 'tcvn3') {
    const whole = inCapitals(text);
    return text.replace(/\S+/gu, (word) => {
      const read = Array.from(word, (each) => table.get(each) ?? each).join('');
      return whole || inCapitals(word) ? read.toUpperCase() : read;
    });
  }
  return readPairs(text, table);
}

/** Two capital letters that need no font, and no small one. */
function inCapitals(text: string): boolean {
  return !/[a-z]/.test(text) && /[A-Z][^A-Z\s]*[A-Z]/.test(text);
}

function readPairs(text: string, table: ReadonlyMap<string, string>): string {
  const letters = Array.from(text);
  let converted = '';
  for (let at = 0; at < letters.length; at += 1) {
    const one = letters[at] ?? '';
    const two = table.get(one + (letters[at + 1] ?? ' '));
    if (two !== undefined) at += 1;
    converted += two ?? table.get(one) ?? one;
  }
  return converted;
}
