import type { SheetRows } from '../template/SheetRows.ts';

/** One candidate as it leaves the portal: numbers as numbers, everything else already in words; `null` where there is none, which is never zero. */
export interface FundRow {
  readonly unit: string;
  readonly code: string;
  readonly group: string;
  readonly decision: string;
  readonly standing: string;
  /** Million đồng. */
  readonly cost: number | null;
  /** By goal. */
  readonly gains: readonly (number | null)[];
  readonly why: string;
}

export interface FundRowWords {
  readonly name: string;
  readonly columns: Readonly<Record<Exclude<keyof FundRow, 'gains'>, string>>;
  readonly goals: readonly string[];
  /** In every row of a list that rests on a sample; `null` for one that does not. */
  readonly sample: { readonly column: string; readonly mark: string } | null;
}

/** The whole list, in the order it comes in, as a sheet; below it what it was made by. */
export function fundRows(rows: readonly FundRow[], words: FundRowWords, notes: readonly string[]): SheetRows {
  const { columns, goals, sample } = words;
  return {
    name: words.name,
    rows: [
      [
        ...[columns.decision, columns.unit, columns.code, columns.group, columns.standing, columns.cost],
        ...goals,
        columns.why,
        ...(sample === null ? [] : [sample.column]),
      ],
      ...rows.map(({ unit, code, group, decision, standing, cost, gains, why }) => [
        ...[decision, unit, code, group, standing, cost],
        ...gains,
        why,
        ...(sample === null ? [] : [sample.mark]),
      ]),
      [],
      ...notes.map((note) => [note]),
    ],
    widths: [14, 32, 12, 24, 32, 18, ...goals.map(() => 18), 90, 18],
  };
}
