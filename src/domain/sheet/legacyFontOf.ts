import { convertLegacy } from './convertLegacy.ts';
import { isSyllable } from './isSyllable.ts';
import { legacyFonts, type LegacyFont } from './LegacyFont.ts';

const enough = { words: 3, share: 0.8, lead: 0.3 } as const;

/**
 * The old font that a sheet's text is written in, found from all of its words beyond plain ASCII: read in
 * the right font nearly all of them are Vietnamese syllables, read as they stand few are. `null` for text
 * that is fine as it is, or too little to tell.
 */
export function legacyFontOf(texts: readonly string[]): LegacyFont | null {
  const words = [...new Set(texts.flatMap((text) => text.split(/[\s\d.,;:()/%+"'–-]+/u)))].filter((word) =>
    /[^\p{ASCII}]/u.test(word),
  );
  if (words.length < enough.words) return null;
  const shareOf = (read: (word: string) => string) =>
    words.filter((word) => isSyllable(read(word))).length / words.length;
  const asIs = shareOf((word) => word);
  const [best] = legacyFonts
    .map((font) => ({ font, share: shareOf((word) => convertLegacy(word, font)) }))
    .sort((a, b) => b.share - a.share);
  return best !== undefined && best.share >= enough.share && best.share >= asIs + enough.lead
    ? best.font
    : null;
}
