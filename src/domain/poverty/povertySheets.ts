import type { SheetRows, WrittenCell } from '../template/SheetRows.ts';
import type { CountedPoverty } from './CountedPoverty.ts';

/** What the codebook must say for somebody else to count the same again. */
export interface CountingAccount {
  readonly indicators: readonly string[];
  /** Missing answers, by indicator. */
  readonly missing: readonly number[];
  /** Rows of the file that were left out. */
  readonly lines: readonly number[];
  /** The group column, or `null` where none was chosen. */
  readonly group: string | null;
  /** Everything else that was chosen: what, and how. */
  readonly chosen: readonly (readonly [what: string, how: string | number])[];
}

export interface PovertySheetWords {
  readonly sheets: {
    readonly result: string;
    readonly indicators: string;
    readonly groups: string;
    readonly codebook: string;
    readonly leftOut: string;
  };
  readonly columns: {
    readonly indicator: string;
    readonly uncensored: string;
    readonly censored: string;
    readonly contribution: string;
    readonly missing: string;
    readonly rows: string;
    readonly weight: string;
    readonly populationShare: string;
  };
  readonly codebook: Readonly<
    Record<'item' | 'content' | 'figure' | 'value' | 'H' | 'A' | 'M0' | 'rows' | 'people', string>
  > &
    Readonly<Record<'leftOut' | 'lines', string>>;
}

/**
 * Counted poverty as sheets to be saved: the measures, by indicator, by group, and how they were counted. Rates are
 * shares of 1, not rounded; what cannot be said, because nobody is poor, is left blank.
 */
export function povertySheets(
  counted: CountedPoverty,
  { indicators, missing, lines, group, chosen }: CountingAccount,
  { sheets, columns, codebook }: PovertySheetWords,
): readonly SheetRows[] {
  const result: SheetRows = {
    name: sheets.result,
    widths: [40, 32],
    rows: [
      [codebook.figure, codebook.value],
      [codebook.H, written(counted.H)],
      [codebook.A, written(counted.A)],
      [codebook.M0, written(counted.M0)],
      [codebook.rows, counted.rows],
      [codebook.people, counted.people],
      [codebook.leftOut, lines.length],
    ],
  };
  const byIndicator: SheetRows = {
    name: sheets.indicators,
    widths: [36, 20, 20, 20, 20, 12],
    rows: [
      [
        columns.indicator,
        columns.weight,
        columns.uncensored,
        columns.censored,
        columns.contribution,
        columns.missing,
      ],
      ...counted.indicators.map(({ uncensored, censored, contribution }, at) => [
        indicators[at] ?? '',
        written(counted.weights[at] ?? NaN),
        uncensored,
        censored,
        written(contribution),
        missing[at] ?? null,
      ]),
    ],
  };
  const byGroup: SheetRows = {
    name: sheets.groups,
    widths: [36, 12, 16, 16, 16, 16, 20],
    rows: [
      [group ?? '', columns.rows, columns.populationShare, 'H', 'A', 'M0', columns.contribution],
      ...counted.groups.map((each) => [
        each.group,
        each.rows,
        each.populationShare,
        written(each.H),
        written(each.A),
        written(each.M0),
        written(each.contribution),
      ]),
    ],
  };
  const account: SheetRows = {
    name: sheets.codebook,
    widths: [40, 100],
    rows: [[codebook.item, codebook.content], ...chosen, [codebook.leftOut, lines.length]],
  };
  const leftOut: SheetRows = {
    name: sheets.leftOut,
    widths: [40],
    rows: [[codebook.lines], ...lines.map((line) => [line])],
  };
  return [
    result,
    byIndicator,
    ...(group === null ? [] : [byGroup]),
    account,
    ...(lines.length === 0 ? [] : [leftOut]),
  ];
}

function written(value: number): WrittenCell {
  return Number.isNaN(value) ? null : value;
}
