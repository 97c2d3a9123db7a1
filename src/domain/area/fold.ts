/**
 * A text as somebody without a Vietnamese keyboard would type it: lower case, marks stripped, đ → d,
 * anything but letters and digits becomes one space. Tone placement disappears with the marks, so
 * `Hoà` and `Hòa` fold alike; letters that differ (`Pác Miầu`, `Pác Mầu`) do not.
 *
 * Names in planners' files and in the search box are compared in this form.
 *
 * @example fold('  TT. Đàm Thuỷ ') // 'tt dam thuy'
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
