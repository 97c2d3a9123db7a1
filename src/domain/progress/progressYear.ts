/**
 * The year of a plan where targets can be looked at by it; one after them is the newest of them, any other the last of the
 * resolution.
 *
 * @param years of `progressYears`
 */
export function progressYear(year: number, years: readonly number[]): number {
  const newest = Math.max(...years);
  return years.includes(year) ? year : year > newest ? newest : 2025;
}
