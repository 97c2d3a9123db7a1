import type { LinearModel } from '../../solver/LinearModel.ts';
import type { Assigned, Assignment } from './Assignment.ts';

export interface AssignmentModel {
  readonly model: LinearModel;
  /** An assignment as columns of the model. */
  readonly write: (assigned: Assigned) => Float64Array;
  /** Columns of a solution as an assignment. */
  readonly read: (values: Float64Array) => Assigned;
}

interface Column {
  readonly cost: number;
  readonly upper: number;
  readonly whole: boolean;
  readonly entries: [row: number, value: number][];
}

/**
 * An assignment as a linear programme over the arcs that are worth a look. A column for every such arc (0 or 1; households where parcels may be
 * split), one row for every parcel (all of it lies somewhere) and for every holder (its room). Where communities count: a column for every holder
 * that a community uses, which costs `together`; no arc of a member without it; and one that gives the first holder back.
 *
 * @param kept arcs that may be used; all without
 */
export function assignmentModel(assignment: Assignment, kept?: Uint8Array): AssignmentModel {
  const { sizes, rooms, starts, holders, costs, groups, together, split } = assignment;
  const parcels = sizes.length;
  const rows = { lower: [] as number[], upper: [] as number[] };
  const addRow = (lower: number, upper: number) => {
    rows.upper.push(upper);
    return rows.lower.push(lower) - 1;
  };
  for (const size of sizes) addRow(split ? size : 1, split ? size : 1);
  for (const room of rooms) addRow(-Infinity, room);

  const nowhere = rooms.length - 1;
  const counted = together > 0 ? groups : new Int32Array(parcels).fill(-1);
  const columns: Column[] = [];
  const arcs: number[] = [];
  const uses = new Map<string, { group: number; holder: number; column: Column }>();
  const firsts = new Map<number, number>();
  sizes.forEach((size, parcel) => {
    for (let arc = starts[parcel] as number; arc < (starts[parcel + 1] as number); arc++) {
      if (kept !== undefined && kept[arc] === 0) continue;
      const holder = holders[arc] as number;
      const cost = (costs[arc] as number) / (split ? size : 1);
      const room = rooms[holder] as number;
      if (room < (split ? 1 : size)) continue;
      const upper = split ? Math.min(size, room) : 1;
      const column: Column = { cost, upper, whole: !split || together > 0, entries: [] };
      column.entries.push([parcel, 1], [parcels + holder, split ? 1 : size]);
      arcs.push(arc);
      columns.push(column);
      const group = counted[parcel] as number;
      if (group < 0 || holder === nowhere) continue;
      const key = `${String(group)} ${String(holder)}`;
      const use = uses.get(key) ?? {
        group,
        holder,
        column: { cost: together, upper: 1, whole: true, entries: [] },
      };
      uses.set(key, use);
      const link = addRow(-Infinity, 0);
      column.entries.push([link, 1]);
      use.column.entries.push([link, -upper]);
      if (!firsts.has(group)) firsts.set(group, addRow(-Infinity, 0));
    }
  });
  const used = [...uses.values()];
  for (const { group, column } of used) column.entries.push([firsts.get(group) as number, -1]);
  const first = [...firsts].map(([group, row]) => {
    return { group, column: { cost: -together, upper: 1, whole: false, entries: [[row, 1]] } as Column };
  });

  return {
    model: asModel(
      [...columns, ...used.map(({ column }) => column), ...first.map(({ column }) => column)],
      rows,
    ),
    write(assigned) {
      const values = arcs.map((arc) => {
        const households = assigned[arc] as number;
        return split ? households : Math.min(1, households);
      });
      const holdersOf = new Map<number, Set<number>>();
      sizes.forEach((_, parcel) => {
        const group = counted[parcel] as number;
        for (let arc = starts[parcel] as number; arc < (starts[parcel + 1] as number); arc++)
          if (group >= 0 && (assigned[arc] as number) > 0 && holders[arc] !== nowhere)
            holdersOf.set(group, (holdersOf.get(group) ?? new Set()).add(holders[arc] as number));
      });
      return Float64Array.from([
        ...values,
        ...used.map(({ group, holder }) => (holdersOf.get(group)?.has(holder) === true ? 1 : 0)),
        ...first.map(({ group }) => (holdersOf.has(group) ? 1 : 0)),
      ]);
    },
    read(values) {
      const assigned = new Int32Array(holders.length);
      const sizeOf = new Int32Array(holders.length);
      sizes.forEach((size, parcel) => sizeOf.fill(size, starts[parcel], starts[parcel + 1]));
      arcs.forEach((arc, column) => {
        const value = Math.round(values[column] as number);
        assigned[arc] = split ? value : value * (sizeOf[arc] as number);
      });
      return assigned;
    },
  };
}

function asModel(
  columns: readonly Column[],
  rows: { readonly lower: readonly number[]; readonly upper: readonly number[] },
): LinearModel {
  const starts = new Int32Array(columns.length + 1);
  columns.forEach(({ entries }, at) => (starts[at + 1] = (starts[at] as number) + entries.length));
  const entries = columns.flatMap((column) => column.entries);
  return {
    columns: {
      cost: Float64Array.from(columns, ({ cost }) => cost),
      lower: new Float64Array(columns.length),
      upper: Float64Array.from(columns, ({ upper }) => upper),
      whole: Int32Array.from(columns, ({ whole }) => (whole ? 1 : 0)),
    },
    rows: { lower: Float64Array.from(rows.lower), upper: Float64Array.from(rows.upper) },
    matrix: {
      starts,
      rows: Int32Array.from(entries, ([row]) => row),
      values: Float64Array.from(entries, ([, value]) => value),
    },
  };
}
