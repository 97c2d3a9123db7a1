/** Finds by bisection where a rising function of a shift of log-odds reaches a total. */
export function solveShift(totalAt: (shift: number) => number, total: number): number {
  let low = -30;
  let high = 30;
  for (let step = 0; step < 100; step += 1) {
    const middle = (low + high) / 2;
    if (totalAt(middle) < total) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
