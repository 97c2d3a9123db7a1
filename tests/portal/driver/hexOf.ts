/** `rgb(12, 34, 56)` as a browser prints a colour, in the hex the palettes use; `null` for a transparent one. */
export function hexOf(printed: string): string | null {
  const [red, green, blue, alpha] = (printed.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha === 0) return null;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
