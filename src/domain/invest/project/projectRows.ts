import type { SheetRows } from '../../template/SheetRows.ts';

/** One project as it leaves the portal: numbers as numbers, everything else already in words; `null` where there is none, which is never zero. */
export interface ProjectRow {
  readonly decision: string;
  /** How sure its money is; empty while that is not worked out. */
  readonly standing: string;
  readonly name: string;
  readonly place: string;
  readonly programme: string;
  readonly thing: string;
  readonly year: string;
  readonly stages: string;
  /** Million đồng. */
  readonly cost: number | null;
  readonly paid: number;
  /** By measure. */
  readonly gains: readonly (number | null)[];
  readonly needs: string;
  readonly overlap: string;
  readonly listed: string;
  readonly why: string;
}

export interface ProjectRowWords {
  readonly name: string;
  readonly columns: Readonly<Record<Exclude<keyof ProjectRow, 'gains'>, string>>;
  readonly measures: readonly string[];
}

/** The whole table, in the order it comes in, as a sheet; below it what it was made by. */
export function projectRows(
  rows: readonly ProjectRow[],
  { name, columns, measures }: ProjectRowWords,
  notes: readonly string[],
): SheetRows {
  const before = [
    'decision',
    'name',
    'place',
    'programme',
    'thing',
    'year',
    'stages',
    'standing',
    'cost',
    'paid',
  ] as const;
  const after = ['needs', 'overlap', 'listed', 'why'] as const;
  return {
    name,
    rows: [
      [...before.map((key) => columns[key]), ...measures, ...after.map((key) => columns[key])],
      ...rows.map((row) => [...before.map((key) => row[key]), ...row.gains, ...after.map((key) => row[key])]),
      [],
      ...notes.map((note) => [note]),
    ],
    widths: [14, 40, 24, 24, 18, 10, 18, 32, 18, 18, ...measures.map(() => 18), 30, 30, 18, 90],
  };
}
