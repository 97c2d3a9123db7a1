/** A length to a hundredth of a millimetre, which no printer shows, in the fewest digits. */
export function hundredths(length: number): string {
  return String(Math.round(length * 100) / 100);
}
