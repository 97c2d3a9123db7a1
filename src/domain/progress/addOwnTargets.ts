import { mostOwnTargets, type OwnTarget } from './OwnTarget.ts';

/** Targets with new ones behind them, each under the first number that is free; those above the most are left out. */
export function addOwnTargets(
  present: readonly OwnTarget[],
  fresh: readonly Omit<OwnTarget, 'id'>[],
): readonly OwnTarget[] {
  const all = [...present];
  for (const target of fresh.slice(0, Math.max(0, mostOwnTargets - present.length))) {
    let number = 1;
    while (all.some(({ id }) => id === `target-${String(number)}`)) number += 1;
    all.push({ ...target, id: `target-${String(number)}` });
  }
  return all;
}
