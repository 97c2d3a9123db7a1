/** How many units carry each class number, the codes below zero included. */
export function countClasses(classNumbers: ArrayLike<number>): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (let unit = 0; unit < classNumbers.length; unit += 1) {
    const number = classNumbers[unit] ?? 0;
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return counts;
}
