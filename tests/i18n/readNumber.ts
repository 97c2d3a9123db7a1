/** Reads a printed Vietnamese number back, as a person would: dots group, the comma is decimal. */
export function readNumber(printed: string): number {
  const found = /-?[\d.]+(?:,\d+)?/.exec(printed)?.[0] ?? 'none';
  return Number(found.replaceAll('.', '').replace(',', '.'));
}
