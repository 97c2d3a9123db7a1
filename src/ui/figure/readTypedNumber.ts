/**
 * A number as people type it: a comma is a decimal comma in both languages; a point is a thousands point only before
 * exactly three digits: "1.250,5", "12.5", "0,25".
 *
 * @returns NaN for anything else
 */
export function readTypedNumber(text: string): number {
  const plain = text.replace(/[\s\u00a0]/g, '');
  if (!/^-?\d[\d.,]*$/.test(plain)) return NaN;
  const grouped = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(plain) ? plain.replaceAll('.', '') : plain;
  return Number(grouped.replace(',', '.'));
}
