import type { Condition } from './Condition.ts';
import { returnOrder } from './returnOrder.ts';
import type { FundReason } from './Funding.ts';
import { Ledger } from './Ledger.ts';
import type { Choice, OpenCandidate, OpenCandidates } from './OpenCandidates.ts';

/** Everything that one reason is found with: the ledger always goes back to the choice. */
interface Asking {
  readonly opened: OpenCandidates;
  readonly choice: Choice;
  readonly ledger: Ledger;
  /** Open candidates, who brings most for the money first. */
  readonly order: readonly OpenCandidate[];
  readonly must: ReadonlySet<string>;
  readonly proven: boolean;
}

/**
 * Reasons are found by changing the choice a little and asking the conditions again, so each can be checked by hand.
 *
 * @param only ids that are asked for; all when left out
 */
export function reasonsOfFunding(
  opened: OpenCandidates,
  choice: Choice,
  proven: boolean,
  only?: ReadonlySet<string>,
): Readonly<Record<string, FundReason>> {
  const { mustHave, mustNot } = opened.problem.conditions;
  const not = new Set(mustNot);
  const order = returnOrder(opened).flatMap((place) => opened.open[place] ?? []);
  const ledger = new Ledger(opened, choice);
  const asking: Asking = { opened, choice, ledger, order, must: new Set(mustHave), proven };
  const reasonOf = (each: OpenCandidate, place: number): FundReason => {
    const paid = ledger.stagesOf(place);
    if (not.has(each.candidate.id)) return { code: 'must-not' };
    if (asking.must.has(each.candidate.id)) return { code: 'must-have' };
    if (paid === 0) return each.value <= 0 ? { code: 'no-gain' } : whyOut(asking, each);
    return paid < each.candidate.stages ? whyInPart(asking, each) : whyIn(asking, each);
  };
  return Object.fromEntries([
    ...opened.open.flatMap((each, place) => {
      const { id } = each.candidate;
      return only?.has(id) === false ? [] : [[id, reasonOf(each, place)] as const];
    }),
    ...opened.closed,
  ]);
}

function whyInPart({ ledger, choice }: Asking, each: OpenCandidate): FundReason {
  ledger.pay(each.from, (choice[each.from] ?? 0) + 1);
  const conditions = ledger.broken();
  ledger.payAs(each, choice);
  return { code: 'in-part', conditions };
}

/** Put it in, then take out who brings least for the room until the conditions hold again: an exchange that cannot be worth more. */
function whyOut(asking: Asking, entering: OpenCandidate): FundReason {
  const { ledger, choice, order, must, proven } = asking;
  const { value, cost } = entering;
  const [slot, conditions] = easiestSlot(ledger, entering);
  if (conditions.length === 0) return { code: 'not-sure' };
  ledger.pay(slot, entering.candidate.stages);
  const leaving: OpenCandidate[] = [];
  let broken = conditions;
  for (const each of order.toReversed()) {
    if (broken.length === 0) break;
    if (!isPaid(each, choice) || must.has(each.candidate.id)) continue;
    if (!broken.some((condition) => frees(asking, condition, each))) continue;
    ledger.payAs(each, null);
    leaving.push(each);
    broken = ledger.broken();
  }
  const gone = leaving.toSorted((a, b) => b.value - a.value);
  const instead = gone.filter((each) => {
    ledger.payAs(each, choice);
    if (broken.length === 0 && ledger.isSound()) return false;
    ledger.payAs(each, null);
    return true;
  });
  ledger.pay(slot, 0);
  const without = { value: ledger.value, cost: ledger.cost };
  for (const each of instead) ledger.payAs(each, choice);
  if (broken.length > 0) return { code: 'kept-out', conditions, value };
  const insteadValue = ledger.value - without.value;
  if (!proven && insteadValue < value) return { code: 'not-sure' };
  return {
    code: 'outbid',
    conditions,
    value,
    cost,
    instead: instead.map(({ candidate }) => candidate.id).sort(),
    insteadValue,
    insteadCost: ledger.cost - without.cost,
  };
}

/** The year in which it meets the fewest conditions, and these. */
function easiestSlot(
  ledger: Ledger,
  { candidate, from, to }: OpenCandidate,
): readonly [slot: number, conditions: readonly Condition[]] {
  const tries = Array.from({ length: to - from }, (_, at) => {
    ledger.pay(from + at, candidate.stages);
    const conditions = ledger.broken();
    ledger.pay(from + at, 0);
    return [from + at, conditions] as const;
  });
  return tries.reduce((best, each) => (each[1].length < best[1].length ? each : best));
}

/** Whether its leaving can help a condition that is broken. */
function frees({ opened, choice }: Asking, condition: Condition, each: OpenCandidate): boolean {
  const { candidate, cost, from, to } = each;
  switch (condition.kind) {
    case 'budget':
      return cost > 0;
    case 'programme-budget':
      return cost > 0 && candidate.programme === condition.programme;
    case 'year-budget':
      return opened.slots
        .slice(from, to)
        .some(({ year }, at) => year === condition.year && (choice[from + at] ?? 0) > 0);
    case 'group-most':
      return candidate.groups[condition.by] === condition.value;
    case 'paid-once':
      return candidate.place === condition.place && candidate.thing === condition.thing;
    default:
      return false;
  }
}

/** Take it out, then fill the room with what brings most for the money. */
function whyIn({ opened, ledger, choice, order }: Asking, leaving: OpenCandidate): FundReason {
  ledger.payAs(leaving, null);
  const conditions = ledger.broken();
  const before = ledger.value;
  const { budget } = opened.problem.conditions;
  const instead: OpenCandidate[] = [];
  for (const each of conditions.length > 0 ? [] : order) {
    // Money first, since it is the quickest to ask.
    if (each === leaving || each.value <= 0 || isPaid(each, choice)) continue;
    if (each.cost > budget - ledger.cost + 1e-9 * Math.max(1, budget)) continue;
    ledger.pay(each.from, each.candidate.stages);
    if (ledger.isSound()) instead.push(each);
    else ledger.pay(each.from, 0);
  }
  const insteadValue = ledger.value - before;
  for (const each of instead) ledger.payAs(each, null);
  ledger.payAs(leaving, choice);
  return conditions.length > 0
    ? { code: 'holds-up', conditions, value: leaving.value }
    : {
        code: 'best-here',
        value: leaving.value,
        instead: instead.map(({ candidate }) => candidate.id).sort(),
        insteadValue,
      };
}

function isPaid({ from, to }: OpenCandidate, choice: Choice): boolean {
  return choice.subarray(from, to).some((stages) => stages > 0);
}
