/** The longest length that reads easily (1, 2 or 5 and zeros, in kilometres) whose bar is no longer than `most` millimetres. */
export function barLength(denominator: number, most: number): { readonly km: number; readonly mm: number } {
  const longest = (most * denominator) / 1e6;
  const power = 10 ** Math.floor(Math.log10(longest));
  const km = ([5, 2, 1] as const).map((each) => each * power).find((each) => each <= longest) ?? power;
  return { km, mm: (km * 1e6) / denominator };
}
