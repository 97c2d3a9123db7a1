/**
 * How many points lie in each area.
 *
 * @param areaOf the area of each point, or -1, as `pointsInAreas` gives it
 */
export function countsIn(areaOf: Int32Array, areas: number): Int32Array {
  const counts = new Int32Array(areas);
  for (const area of areaOf) if (area >= 0) counts[area] = (counts[area] ?? 0) + 1;
  return counts;
}
