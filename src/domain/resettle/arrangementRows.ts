import type { SheetRows, WrittenCell } from '../template/SheetRows.ts';

/**
 * One hamlet of the resettlement list as it leaves the portal: numbers as numbers, everything else already in words.
 * `null` where there is no number, which is never zero; an empty text where there is nothing to say.
 */
export interface ArrangementRow {
  /** `null`: not ranked. */
  readonly rank: number | null;
  /** Between which ranks it stays. */
  readonly rankInterval: string;
  readonly hamlet: string;
  /** Of 2025. */
  readonly commune: string;
  /** Of 2021. */
  readonly formerCommune: string;
  readonly households: number | null;
  readonly householdsToMove: number | null;
  /** By houses or by land. */
  readonly countedBy: string;
  readonly worstClass: string;
  /** Of its area, 0..1. */
  readonly highShare: number | null;
  /** Of its area, 0..1: nobody looked there. */
  readonly notMappedShare: number | null;
  readonly why: string;
  readonly groups: string;
  readonly form: string;
  /** Reported in its commune. */
  readonly events: string;
  /** That exist already. */
  readonly projects: string;
  readonly site: string;
  /** To the receiving site. */
  readonly km: number | null;
  readonly status: string;
  /** What would have to be known. */
  readonly missing: string;
  /** Whether any figure of the row is a sample. */
  readonly sample: boolean;
}

export interface ArrangementWords {
  readonly sheet: string;
  /** Shares are written in percent, and their names say so. */
  readonly columns: Readonly<Record<keyof ArrangementRow, string>>;
  /** Stands in every row that rests on a sample. */
  readonly sample: string;
  /** Says of the whole list that there are such rows. */
  readonly holdsSample: string;
}

/** Every column in its order, with its width in characters. */
const widths: Readonly<Record<keyof ArrangementRow, number>> = {
  rank: 8,
  rankInterval: 14,
  hamlet: 28,
  commune: 24,
  formerCommune: 24,
  households: 10,
  householdsToMove: 14,
  countedBy: 20,
  worstClass: 16,
  highShare: 16,
  notMappedShare: 16,
  why: 80,
  groups: 40,
  form: 24,
  events: 40,
  projects: 40,
  site: 28,
  km: 14,
  status: 16,
  missing: 50,
  sample: 14,
};
const names = Object.keys(widths) as readonly (keyof ArrangementRow)[];

/**
 * The resettlement list as a sheet for those who decide and those who survey: one row a hamlet, in the order it comes
 * in. Below it stands what it was made by and, last, that it holds sample figures when it does, since the sheet goes
 * where the portal's own marks do not.
 *
 * @param madeBy the plan and the date, in words
 */
export function arrangementRows(
  rows: readonly ArrangementRow[],
  words: ArrangementWords,
  madeBy: string,
): SheetRows {
  const notes = rows.some(({ sample }) => sample) ? [madeBy, words.holdsSample] : [madeBy];
  return {
    name: words.sheet,
    rows: [
      names.map((name) => words.columns[name]),
      ...rows.map((row) => {
        const cells = cellsOf(row, words);
        return names.map((name) => cells[name]);
      }),
      [],
      ...notes.map((note) => [note]),
    ],
    widths: names.map((name) => widths[name]),
  };
}

function cellsOf(
  row: ArrangementRow,
  { sample }: ArrangementWords,
): Record<keyof ArrangementRow, WrittenCell> {
  return {
    ...row,
    highShare: row.highShare === null ? null : fourFigures(row.highShare * 100),
    notMappedShare: row.notMappedShare === null ? null : fourFigures(row.notMappedShare * 100),
    km: row.km === null ? null : fourFigures(row.km),
    sample: row.sample ? sample : null,
  };
}

/** Areas and distances are known no better; and a share that is small stays more than nothing. */
function fourFigures(value: number): number {
  return Number(value.toPrecision(4));
}
