import { Ledger } from './Ledger.ts';
import type { Choice, OpenCandidate, OpenCandidates } from './OpenCandidates.ts';

/**
 * Of choices worth the same one is told, and always the same: nothing is paid that brings nothing, and of two candidates that bring the same
 * the cheaper is taken, then the one with the lower id, wherever the conditions allow to change them one for one.
 */
export function settleTies(opened: OpenCandidates, choice: Choice): Choice {
  const ledger = new Ledger(opened, choice);
  const isPaid = ({ from, to }: OpenCandidate) =>
    ledger.choice.subarray(from, to).some((stages) => stages > 0);
  for (const each of opened.open)
    if (each.value <= 0 && isPaid(each)) {
      const before = ledger.choice.slice();
      ledger.payAs(each, null);
      if (!ledger.isSound()) ledger.payAs(each, before);
    }
  const byValue = new Map<number, OpenCandidate[]>();
  for (const each of opened.open) {
    const same = byValue.get(each.value);
    if (same === undefined) byValue.set(each.value, [each]);
    else same.push(each);
  }
  for (const same of byValue.values())
    for (const wanted of same.toSorted(comesBefore))
      for (const other of same.toSorted(comesBefore).toReversed()) {
        if (isPaid(wanted)) break;
        if (!isPaid(other) || comesBefore(wanted, other) >= 0 || !isAlike(wanted, other)) continue;
        const before = ledger.choice.slice();
        for (let at = 0; at < other.to - other.from; at++)
          ledger.pay(wanted.from + at, before[other.from + at] ?? 0);
        ledger.payAs(other, null);
        if (ledger.isSound()) break;
        ledger.payAs(wanted, null);
        ledger.payAs(other, before);
      }
  return ledger.choice;
}

function comesBefore(a: OpenCandidate, b: OpenCandidate): number {
  return a.cost === b.cost ? (a.candidate.id < b.candidate.id ? -1 : 1) : a.cost - b.cost;
}

/** Paid in the same years and stages, so that one can stand for the other as it is. */
function isAlike(a: OpenCandidate, b: OpenCandidate): boolean {
  return (
    a.to - a.from === b.to - b.from &&
    a.candidate.stages === b.candidate.stages &&
    a.candidate.year === b.candidate.year
  );
}
