/**
 * Scores closer than this, of 100, are the same score. No figure is that exact, and sums of the same parts
 * in another order differ by rounding noise far below it (about 1e-13).
 */
export const SAME_SCORE = 1e-9;

export interface Ranking {
  /** Unit indices: ranked ones by score, highest first, equal ones by index; then the unranked by index. */
  readonly order: Int32Array;
  /** By unit: competition ranking 1, 1, 3; 0 for NaN. */
  readonly rank: Int32Array;
  readonly ranked: number;
}

/**
 * Orders units by score and gives ties the same rank. Units are in code order within a set, so equal scores
 * stand in the order of their codes and the list is the same on every machine.
 *
 * A group of ties is everything within `SAME_SCORE` of its highest score: equality with the head of the
 * group, not with the neighbour, so that a long slope of tiny differences never becomes one tie.
 *
 * @param score 0..100 by unit, NaN = not ranked
 */
export function rankScores(score: Float64Array): Ranking {
  const order = new Int32Array(score.length);
  const rank = new Int32Array(score.length);
  let ranked = 0;
  for (let unit = 0; unit < score.length; unit++) {
    if (!Number.isNaN(score[unit])) order[ranked++] = unit;
  }
  let tail = ranked;
  for (let unit = 0; unit < score.length; unit++) {
    if (Number.isNaN(score[unit])) order[tail++] = unit;
  }

  const scored = order.subarray(0, ranked);
  scored.sort((a, b) => (score[b] as number) - (score[a] as number) || a - b);
  for (let first = 0; first < ranked;) {
    const head = score[scored[first] as number] as number;
    let end = first + 1;
    while (end < ranked && head - (score[scored[end] as number] as number) <= SAME_SCORE) end++;
    if (end - first > 1) scored.subarray(first, end).sort();
    for (let place = first; place < end; place++) rank[scored[place] as number] = first + 1;
    first = end;
  }
  return { order, rank, ranked };
}
