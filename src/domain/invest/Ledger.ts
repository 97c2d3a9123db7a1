import type { Condition } from './Condition.ts';
import type { Choice, OpenCandidate, OpenCandidates } from './OpenCandidates.ts';

/** Sums of money are equal up to the last digits of their own adding up. */
const slack = 1e-9;

/**
 * A choice in the making, with what it has spent and begun towards every condition, so that one payment more or less is judged at once and not by
 * adding up everything again.
 */
export class Ledger {
  readonly #opened: OpenCandidates;
  readonly #conditions: readonly Condition[];
  /** By condition: money spent, or candidates begun. */
  readonly #sums: Float64Array;
  /** By open candidate the conditions to which its money, or its being begun, counts. */
  readonly #counting: readonly (readonly number[])[];
  /** By condition the candidates that would pay for the same. */
  readonly #payers: readonly (readonly number[])[];
  readonly #stages: Int32Array;
  readonly choice: Choice;
  #cost = 0;
  #value = 0;

  constructor(opened: OpenCandidates, start: Choice | null, conditions = opened.conditions) {
    this.#opened = opened;
    this.#conditions = conditions;
    this.#sums = new Float64Array(conditions.length);
    this.#counting = opened.open.map((each) =>
      conditions.flatMap((condition, at) => (countsTo(condition, each) ? [at] : [])),
    );
    this.#payers = conditions.map((condition) =>
      condition.kind === 'paid-once'
        ? opened.open.flatMap(({ candidate }, place) =>
            candidate.place === condition.place && candidate.thing === condition.thing ? [place] : [],
          )
        : [],
    );
    this.#stages = new Int32Array(opened.open.length);
    this.choice = new Int32Array(opened.slots.length);
    start?.forEach((stages, slot) => this.pay(slot, stages));
  }

  get cost(): number {
    return this.#cost;
  }

  /** Weighted. */
  get value(): number {
    return this.#value;
  }

  /** Stages paid of an open candidate, in all years. */
  stagesOf(place: number): number {
    return this.#stages[place] ?? 0;
  }

  /** Pays so many stages in a slot, in place of those that were. */
  pay(slot: number, stages: number): void {
    const before = this.choice[slot] ?? 0;
    if (stages === before) return;
    const { open: place, year } = this.#opened.slots[slot] ?? { open: -1, year: null };
    const each = this.#opened.open[place];
    if (each === undefined) throw new Error('a slot belongs to an open candidate');
    const was = this.stagesOf(place);
    const is = was + stages - before;
    this.choice[slot] = stages;
    this.#stages[place] = is;
    const part = (stages - before) / each.candidate.stages;
    const begun = Number(is > 0) - Number(was > 0);
    this.#cost += each.cost * part;
    this.#value += each.value * part;
    for (const at of this.#counting[place] ?? []) {
      const condition = this.#conditions[at];
      if (condition === undefined || (condition.kind === 'year-budget' && condition.year !== year)) continue;
      const isCount = condition.kind === 'group-least' || condition.kind === 'group-most';
      this.#sums[at] = (this.#sums[at] as number) + (isCount ? begun : each.cost * part);
    }
  }

  /** All its stages in the slots of another choice; 0 everywhere without one. */
  payAs({ from, to }: OpenCandidate, other: Choice | null): void {
    for (let slot = from; slot < to; slot++) this.pay(slot, other?.[slot] ?? 0);
  }

  /** The conditions that the choice does not keep to. */
  broken(): readonly Condition[] {
    return this.#conditions.filter((_, at) => !this.#holds(at));
  }

  isSound(): boolean {
    return this.#conditions.every((_, at) => this.#holds(at));
  }

  #holds(at: number): boolean {
    const condition = this.#conditions[at];
    const sum = this.#sums[at] as number;
    switch (condition?.kind) {
      case 'budget':
      case 'programme-budget':
      case 'year-budget':
        return sum <= condition.most + slack * Math.max(1, condition.most);
      case 'group-least':
        return sum >= condition.least;
      case 'group-most':
        return sum <= condition.most;
      case 'must-have':
        return this.#isWhole(condition.id);
      case 'must-not':
        return this.stagesOf(this.#opened.at.get(condition.id) ?? -1) === 0;
      case 'paid-once': {
        const paying = (this.#payers[at] ?? []).filter((place) => this.stagesOf(place) > 0);
        const programmes = paying.flatMap((place) => this.#opened.open[place]?.candidate.programme ?? []);
        return new Set(programmes).size <= 1;
      }
      case 'prerequisite': {
        const [first] = this.#yearsOf(condition.id);
        if (first === undefined) return true;
        if (!this.#isWhole(condition.needs)) return false;
        const last = this.#yearsOf(condition.needs).at(-1) ?? null;
        return first === null || last === null || last <= first;
      }
      default:
        return true;
    }
  }

  #isWhole(id: string): boolean {
    const place = this.#opened.at.get(id);
    return place !== undefined && this.stagesOf(place) === this.#opened.open[place]?.candidate.stages;
  }

  /** In which something of it is paid, ascending; `null` for a plan without years. */
  #yearsOf(id: string): readonly (number | null)[] {
    const { open, slots, at } = this.#opened;
    const each = open[at.get(id) ?? -1];
    if (each === undefined) return [];
    return slots
      .slice(each.from, each.to)
      .flatMap(({ year }, slot) => ((this.choice[each.from + slot] ?? 0) > 0 ? [year] : []));
  }
}

function countsTo(condition: Condition, { candidate }: OpenCandidate): boolean {
  switch (condition.kind) {
    case 'budget':
    case 'year-budget':
      return true;
    case 'programme-budget':
      return candidate.programme === condition.programme;
    case 'group-least':
    case 'group-most':
      return candidate.groups[condition.by] === condition.value;
    default:
      return false;
  }
}
