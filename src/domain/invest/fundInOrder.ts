import { Ledger } from './Ledger.ts';
import type { Choice, OpenCandidates } from './OpenCandidates.ts';

/**
 * The list a hand would make: down an order, each candidate that the money and the upper limits still allow, as many stages as they allow. What must be
 * is taken first, what others must wait for only at its own place. Lower limits may stay unmet.
 *
 * @param order places of open candidates
 */
export function fundInOrder(opened: OpenCandidates, order: readonly number[]): Choice {
  const must = new Set(opened.problem.conditions.mustHave);
  const limits = opened.conditions.filter(({ kind }) => kind !== 'group-least' && kind !== 'must-have');
  const ledger = new Ledger(opened, null, limits);
  const isMust = (place: number) => must.has(opened.open[place]?.candidate.id ?? '');
  for (const place of [...order.filter(isMust), ...order.filter((each) => !isMust(each))]) {
    const each = opened.open[place];
    if (each === undefined || (each.value <= 0 && !isMust(place))) continue;
    let left = each.candidate.stages;
    for (let slot = each.from; slot < each.to; slot++)
      for (let paid = left; paid > 0; paid--) {
        ledger.pay(slot, paid);
        if (ledger.isSound()) {
          left -= paid;
          break;
        }
        ledger.pay(slot, 0);
      }
  }
  return ledger.choice;
}
