const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/**
 * A name with all its marks, but with the tone of every syllable written after it, so that only true
 * differences of spelling remain: `Hoà An` and `Hòa An` are one spelling, `Quang` and `Quảng` are two.
 * Case and spacing are levelled; the result is for comparing, not for reading.
 */
export function spelling(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((syllable) => syllable !== '')
    .map((syllable) => syllable.replace(tones, '') + (syllable.match(tones)?.join('') ?? ''))
    .join(' ');
}
