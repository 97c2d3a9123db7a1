import { returnOrder } from './returnOrder.ts';
import type { OpenCandidates } from './OpenCandidates.ts';

/**
 * What the budget would be worth if the last candidate could be paid in part and no other condition held (Dantzig's bound, Operations Research 5,
 * 1957): no choice is worth more, which is known before any solver says so.
 */
export function mostForMoney(opened: OpenCandidates): number {
  let left = opened.problem.conditions.budget;
  let worth = 0;
  for (const place of returnOrder(opened)) {
    const { value, cost } = opened.open[place] ?? { value: 0, cost: 0 };
    if (value <= 0) continue;
    const part = cost <= left ? 1 : left / cost;
    worth += part * value;
    left -= part * cost;
    if (left <= 0 && part < 1) break;
  }
  return worth;
}
