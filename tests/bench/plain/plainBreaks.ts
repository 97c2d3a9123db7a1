/** Fisher's dynamic programme as textbooks write it: every start of the last class is tried for every end, n² k steps. */
export function plainBreaks(sorted: readonly number[], classes: number): readonly number[] {
  const n = sorted.length;
  const sums = [0];
  const squares = [0];
  for (const [at, value] of sorted.entries()) {
    sums.push((sums[at] ?? 0) + value);
    squares.push((squares[at] ?? 0) + value * value);
  }
  const cost = (from: number, to: number) => {
    const sum = (sums[to] ?? 0) - (sums[from] ?? 0);
    return (squares[to] ?? 0) - (squares[from] ?? 0) - (sum * sum) / (to - from);
  };
  let best = Array.from({ length: n + 1 }, (_, to) => (to === 0 ? 0 : cost(0, to)));
  const starts: number[][] = [];
  for (let count = 2; count <= classes; count++) {
    const next = new Array<number>(n + 1).fill(Infinity);
    const from = new Array<number>(n + 1).fill(0);
    for (let to = count; to <= n; to++) {
      for (let start = count - 1; start < to; start++) {
        const total = (best[start] ?? Infinity) + cost(start, to);
        if (total < (next[to] ?? Infinity)) {
          next[to] = total;
          from[to] = start;
        }
      }
    }
    starts.push(from);
    best = next;
  }
  const bounds: number[] = [];
  let end = n;
  for (const from of starts.toReversed()) {
    end = from[end] ?? 0;
    bounds.unshift(sorted[end - 1] ?? NaN);
  }
  return bounds;
}
