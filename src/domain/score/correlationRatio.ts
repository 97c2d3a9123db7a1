/**
 * How much of the variance of `y` goes with `x`, whatever the form of their relation: Pearson's correlation ratio over groups
 * of about the same number of units by `x` (equal `x` stay together), corrected for the number of groups as Kelley's epsilon
 * squared ("An unbiased correlation ratio measure", *PNAS* 21, 1935).
 *
 * @returns 0..1; NaN where fewer than eight units have both, or one does not vary
 */
export function correlationRatio(x: ArrayLike<number>, y: ArrayLike<number>): number {
  const units = Array.from({ length: x.length }, (_, unit) => unit)
    .filter((unit) => !Number.isNaN(x[unit]) && !Number.isNaN(y[unit]))
    .sort((a, b) => (x[a] as number) - (x[b] as number));
  const n = units.length;
  if (n < 8) return NaN;
  const size = n / Math.min(20, Math.floor(Math.sqrt(n)));
  const groups: number[][] = [];
  units.forEach((unit, place) => {
    const last = groups.at(-1);
    const before = units[place - 1];
    const tied = before !== undefined && x[before] === x[unit];
    if (last === undefined || (!tied && place >= size * groups.length)) groups.push([unit]);
    else last.push(unit);
  });
  const mean = units.reduce((sum, unit) => sum + (y[unit] as number), 0) / n;
  const total = units.reduce((sum, unit) => sum + ((y[unit] as number) - mean) ** 2, 0);
  if (groups.length < 2 || total === 0) return NaN;
  let within = 0;
  for (const group of groups) {
    const own = group.reduce((sum, unit) => sum + (y[unit] as number), 0) / group.length;
    for (const unit of group) within += ((y[unit] as number) - own) ** 2;
  }
  return Math.max(0, 1 - ((within / total) * (n - 1)) / (n - groups.length));
}
