import type { Cell } from '../indicator/Cell.ts';
import { decimalOf, decimalVotes } from './decimalOf.ts';
import { missingOf } from './missingOf.ts';
import { numberIn } from './numberIn.ts';
import type { Problem } from '../problem/Problem.ts';
import { figureOf } from './figureOf.ts';
import { scaleOf } from './scaleOf.ts';
import type { RawCell } from './RawTable.ts';
import type { Decimal, NumberReading, SheetChoices, SheetRow } from './SheetTable.ts';

export interface NumberColumn {
  readonly file: string;
  readonly index: number;
  readonly header: string;
  readonly rows: readonly SheetRow[];
  /** The decimal sign for a column that does not decide: what the rest of the file shows, or a habit. */
  readonly usual: { readonly sign: Decimal; readonly shown: boolean };
  readonly choices: SheetChoices;
}

/**
 * The figures of one column. What is no number is `unparsed` with its row among the problems, what is left
 * out says why; nothing becomes zero. Shares below 0 or above 100 % are not taken.
 */
export function readNumbers(column: NumberColumn): { reading: NumberReading; problems: readonly Problem[] } {
  const { file, header, index, rows } = column;
  const cells = rows.map((row) => row.cells[index] ?? '');
  const storedAt = (row: number) => rows[row]?.stored[index] ?? '';
  /** What a spreadsheet stores as a number cannot be read in two ways. */
  const asked = cells.map((cell, row) => (typeof storedAt(row) === 'string' ? cell : ''));
  const problems: Problem[] = [];
  const lineOf = (row: number) => rows[row]?.line ?? 0;

  const votes = decimalVotes(asked);
  const decided = column.choices.decimals?.[index] ?? decimalOf(votes);
  const scaleBy = (sign: Decimal) => {
    const found = cells.map((cell, row) => asWritten(storedAt(row), cell, sign));
    const read = cells.filter((_, row) => found[row] !== null);
    const values = found.filter((value) => value !== null);
    return {
      ...scaleOf(header, read, values),
      most: values.reduce((most, value) => Math.max(most, value), -Infinity),
    };
  };
  const open = decided === null && votes.either >= 0;
  const fits = (sign: Decimal) => scaleBy(sign).scale === 'plain' || scaleBy(sign).most <= 100;
  const usual = column.usual.sign;
  const other = usual === 'comma' ? 'point' : 'comma';
  const byRange = open && !fits(usual) && fits(other) ? other : null;
  const decimal = decided ?? byRange ?? usual;
  const assumed = open && byRange === null && !column.usual.shown;
  if (assumed) problems.push(decimalQuestion(column, cells, votes.either, decimal));

  const found = scaleBy(decimal);
  const chosen = column.choices.scales?.[index];
  const scale = chosen ?? found.scale;
  if (chosen === undefined && found.sureness === 'assumed')
    problems.push({ code: 'scale-assumed', file, column: header, taken: scale, most: found.most });

  const read = cells.map((cell, row): Cell => {
    const reason = missingOf(cell);
    if (reason !== null) return reason;
    const stored = storedAt(row);
    const value = figureOf(stored, cell, decimal, scale);
    const outside = scale !== 'plain' && value !== null && (value < 0 || value > 1);
    if (value !== null && !outside) return value;
    const isDate = typeof stored === 'object' && stored.kind === 'date';
    const code = outside
      ? 'share-outside'
      : isDate
        ? 'date-not-figure'
        : cell.startsWith('=')
          ? 'formula-unsolved'
          : 'unparsed';
    problems.push({ code, file, line: lineOf(row), column: header, value: shortened(cell) });
    return 'unparsed';
  });
  const sureness = column.choices.decimals?.[index]
    ? 'chosen'
    : open && byRange === null
      ? 'assumed'
      : 'found';
  return {
    reading: {
      decimal,
      decimalSureness: sureness,
      scale,
      scaleSureness: chosen === undefined ? found.sureness : 'chosen',
      year: yearIn(header),
      cells: read,
    },
    problems,
  };
}

/** The number a cell shows: percent as percent, whatever is stored behind it. */
function asWritten(stored: RawCell, text: string, sign: Decimal): number | null {
  return figureOf(stored, text, sign, 'plain');
}

function decimalQuestion(
  column: NumberColumn,
  cells: readonly string[],
  row: number,
  taken: Decimal,
): Problem {
  const value = cells[row] ?? '';
  const other = taken === 'comma' ? 'point' : 'comma';
  return {
    code: 'decimal-ambiguous',
    file: column.file,
    column: column.header,
    line: column.rows[row]?.line ?? 0,
    value,
    taken,
    asTaken: numberIn(value, taken) ?? 0,
    otherwise: numberIn(value, other) ?? 0,
  };
}

/** The last year a header names, `null` if none: `Tỉ lệ hộ nghèo năm 2023 (%)`. */
export function yearIn(text: string): number | null {
  // The id in a header of our own templates may hold years that are no period: [poor-rate-2016-2020].
  const years = text.replace(/\[[a-z0-9-]+\]\s*$/, '').match(/(?<!\d)(19|20)\d\d(?!\d)/g);
  return years === null ? null : Number(years.at(-1));
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
