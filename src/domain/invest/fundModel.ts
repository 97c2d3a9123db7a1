import { LinearRows, type Entry } from '../solver/LinearRows.ts';
import type { LinearModel } from '../solver/LinearModel.ts';
import type { Condition } from './Condition.ts';
import type { Choice, OpenCandidates } from './OpenCandidates.ts';

/** Stages of each open candidate between which the choice must lie; what nested choices rest on. */
export interface StageBounds {
  readonly least: Int32Array | null;
  readonly most: Int32Array | null;
}

export interface FundModel {
  readonly model: LinearModel;
  /** The cost of the model is minus the value, times this. */
  readonly scale: number;
  readonly read: (values: Float64Array) => Choice;
  readonly write: (choice: Choice) => Float64Array;
}

/**
 * The choice as a linear programme in whole numbers: a column for each slot with its stages, and for candidates in stages one that says whether
 * they are begun and, where others need them, one for each year that says whether they are paid whole.
 *
 * @param conditions those that hold; of the others nothing stands in the model
 */
export function fundModel(
  opened: OpenCandidates,
  conditions: readonly Condition[],
  bounds: StageBounds = { least: null, most: null },
): FundModel {
  const { open, slots, at } = opened;
  const scale = scaleOf(opened);
  const rows = new LinearRows();
  const barred = new Set(conditions.flatMap((each) => (each.kind === 'must-not' ? [each.id] : [])));
  const derived: { readonly column: number; readonly of: (choice: Choice) => number }[] = [];

  slots.forEach((slot) => {
    const { candidate, value } = ownerOf(slot.open);
    const most = Math.min(candidate.stages, bounds.most?.[slot.open] ?? candidate.stages);
    rows.addWhole((-scale * value) / candidate.stages, 0, barred.has(candidate.id) ? 0 : most);
  });
  open.forEach(({ candidate, from, to }, place) => {
    const most = Math.min(candidate.stages, bounds.most?.[place] ?? candidate.stages);
    const least = bounds.least?.[place] ?? 0;
    if (to - from > 1) rows.addRow(-Infinity, most, own(place));
    if (least > 0) rows.addRow(least, Infinity, own(place));
  });

  const begunColumns = new Map<number, number>();
  for (const condition of conditions) addCondition(condition);
  return {
    model: rows.build(),
    scale,
    read: (values) => Int32Array.from(slots, (_, slot) => Math.round(values[slot] as number)),
    write: (choice) => {
      const values = new Float64Array(slots.length + derived.length);
      values.set(choice);
      for (const { column, of } of derived) values[column] = of(choice);
      return values;
    },
  };

  function addCondition(condition: Condition): void {
    switch (condition.kind) {
      case 'budget':
        return rows.addRow(
          -Infinity,
          condition.most,
          money(() => true),
        );
      case 'programme-budget': {
        const { programme, most } = condition;
        return rows.addRow(
          -Infinity,
          most,
          money(({ open: place }) => ownerOf(place).candidate.programme === programme),
        );
      }
      case 'year-budget':
        return rows.addRow(
          -Infinity,
          condition.most,
          money(({ year }) => year === condition.year),
        );
      case 'group-least':
        return rows.addRow(condition.least, Infinity, members(condition).flatMap(begun));
      case 'group-most':
        return rows.addRow(-Infinity, condition.most, members(condition).flatMap(begun));
      case 'must-have': {
        const place = at.get(condition.id);
        if (place === undefined) return rows.addRow(1, Infinity, []);
        return rows.addRow(ownerOf(place).candidate.stages, Infinity, own(place));
      }
      case 'must-not':
        return;
      case 'paid-once': {
        const there = open.flatMap(({ candidate }, place) => {
          const { programme } = candidate;
          return candidate.place === condition.place &&
            candidate.thing === condition.thing &&
            programme !== null
            ? [{ place, programme }]
            : [];
        });
        there.forEach((one, first) => {
          for (const other of there.slice(first + 1))
            if (other.programme !== one.programme)
              rows.addRow(-Infinity, 1, [...begun(one.place), ...begun(other.place)]);
        });
        return;
      }
      case 'prerequisite': {
        const place = at.get(condition.id);
        if (place === undefined) return;
        const { candidate, from, to } = ownerOf(place);
        for (let slot = from; slot < to; slot++) {
          const done = paidBy(at.get(condition.needs), slots[slot]?.year ?? null);
          rows.addRow(-Infinity, 0, [
            [slot, 1],
            ...done.map(([column, value]): Entry => [column, -candidate.stages * value]),
          ]);
        }
      }
    }
  }

  function ownerOf(place: number) {
    const owner = open[place];
    if (owner === undefined) throw new Error('a slot belongs to an open candidate');
    return owner;
  }

  /** Stages of a candidate. */
  function own(place: number): readonly Entry[] {
    const { from, to } = ownerOf(place);
    return Array.from({ length: to - from }, (_, slot): Entry => [from + slot, 1]);
  }

  function money(counts: (slot: (typeof slots)[number]) => boolean): readonly Entry[] {
    return slots.flatMap((slot, column): readonly Entry[] => {
      const { cost, candidate } = ownerOf(slot.open);
      return counts(slot) ? [[column, cost / candidate.stages]] : [];
    });
  }

  function members({ by, value }: { readonly by: string; readonly value: string }): readonly number[] {
    return open.flatMap(({ candidate }, place) => (candidate.groups[by] === value ? [place] : []));
  }

  /** 1 where a candidate is begun, else 0. */
  function begun(place: number): readonly Entry[] {
    const { candidate, from, to } = ownerOf(place);
    if (candidate.stages === 1) return own(place);
    const known = begunColumns.get(place);
    if (known !== undefined) return [[known, 1]];
    const column = rows.addWhole(0, 0, 1);
    begunColumns.set(place, column);
    derived.push({ column, of: (choice) => (choice.subarray(from, to).some((paid) => paid > 0) ? 1 : 0) });
    rows.addRow(-Infinity, 0, [...own(place), [column, -candidate.stages]]);
    rows.addRow(-Infinity, 0, [[column, 1], ...own(place).map(([slot]): Entry => [slot, -1])]);
    return [[column, 1]];
  }

  /** 1 where a candidate is paid whole by the end of a year, else 0. */
  function paidBy(place: number | undefined, year: number | null): readonly Entry[] {
    if (place === undefined) return [];
    const { candidate, from, to } = ownerOf(place);
    const until = Array.from({ length: to - from }, (_, slot) => from + slot).filter((slot) => {
      const paid = slots[slot]?.year ?? null;
      return year === null || paid === null || paid <= year;
    });
    if (candidate.stages === 1) return until.map((slot): Entry => [slot, 1]);
    const column = rows.addWhole(0, 0, 1);
    derived.push({
      column,
      of: (choice) =>
        until.reduce((sum, slot) => sum + (choice[slot] as number), 0) >= candidate.stages ? 1 : 0,
    });
    rows.addRow(-Infinity, 0, [[column, candidate.stages], ...until.map((slot): Entry => [slot, -1])]);
    return [[column, 1]];
  }
}

/**
 * Values that are whole numbers stay so, since the solver then knows that the next better choice is better by one. Others are brought
 * to a size beside which the smallest gap that the solver sees (1e-6) is nothing.
 */
function scaleOf({ open }: OpenCandidates): number {
  const each = open.map(({ value, candidate }) => value / candidate.stages);
  if (each.every(Number.isInteger)) return 1;
  const total = each.reduce((sum, value) => sum + Math.abs(value), 0);
  return total === 0 ? 1 : 1e5 / total;
}
