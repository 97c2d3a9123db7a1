/** What the type has no letter for, and what stands for it on paper. */
const instead: Readonly<Record<string, string>> = {
  '\u202f': '\u00a0',
  '\u2009': '\u00a0',
  '′': "'",
  '″': '"',
  '→': '–',
};

/** A text as it is set: marks are one letter with their base (NFC), and signs that the type lacks give way to those it has. */
export function typeset(text: string): string {
  return text.normalize('NFC').replace(/[\u202f\u2009′″→]/g, (sign) => instead[sign] ?? sign);
}
