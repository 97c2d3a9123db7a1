/** Parts of a square kilometre; each is 4 mm². */
const parts = 2 ** 38;

/**
 * Square kilometres as a whole number of fixed small parts, so that areas add up to the last digit in any order, and what is left
 * over is exactly the difference, up to 32,768 km².
 */
export function exactKm2(area: number): number {
  return Math.round(area * parts) / parts;
}
