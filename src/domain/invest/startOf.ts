import { brokenBy } from './brokenBy.ts';
import { fundInOrder } from './fundInOrder.ts';
import type { Choice, OpenCandidates } from './OpenCandidates.ts';
import { returnOrder } from './returnOrder.ts';
import { valueOfChoice } from './valueOfChoice.ts';

/** The better of the lists by hand that keep to all conditions. */
export function startOf(opened: OpenCandidates, byHand: Choice): Choice | null {
  const lists = [byHand, fundInOrder(opened, returnOrder(opened))];
  const sound = lists.filter((each) => brokenBy(opened, each).length === 0);
  const [first, second] = sound;
  if (first === undefined || second === undefined) return first ?? null;
  return valueOfChoice(opened, second) > valueOfChoice(opened, first) ? second : first;
}
