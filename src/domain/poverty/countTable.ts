import { isFigure } from '../indicator/Cell.ts';
import type { Problem } from '../problem/Problem.ts';
import type { SheetTable } from '../sheet/SheetTable.ts';
import type { CountedPoverty } from './CountedPoverty.ts';
import type { CountingChoices } from './CountingChoices.ts';
import { countPoverty } from './countPoverty.ts';
import { cutoffInUse } from './cutoffInUse.ts';
import type { Answers } from './readAnswers.ts';

export interface CountedTable {
  /** `null` where no deprivation is chosen, a question is open, or no row answers them all: there is nothing to count. */
  readonly counted: CountedPoverty | null;
  /** Why rows are not counted, by deprivation in the order of the choices. */
  readonly missing: {
    readonly deprivations: readonly number[];
    readonly group: number;
    readonly people: number;
    /** Lines of the file that are left out, whatever they miss. */
    readonly lines: readonly number[];
  };
  readonly problems: readonly Problem[];
}

/**
 * Counts the deprivations of a table by the planner's choices. A row without an answer, a group or its people is
 * left out and named; nothing missing is ever taken for 0.
 *
 * @param answers of each column, by `readAnswers`
 */
export function countTable(
  table: SheetTable,
  answers: readonly Answers[],
  choices: CountingChoices,
): CountedTable {
  const deprived = choices.deprivations.map(({ column, reversed }) =>
    deprivationsOf(answers[column], reversed, choices.blankIsNone),
  );
  const isOpen =
    choices.blankIsNone === null && choices.deprivations.some(({ column }) => answers[column]?.marked);
  const groups =
    choices.group === null ? null : table.rows.map(({ cells }) => cells[choices.group ?? -1] ?? '');
  const people = choices.people === null ? null : peopleOf(table, choices.people);
  const counted =
    deprived.length === 0 || isOpen
      ? null
      : countPoverty({
          deprived,
          weights: choices.deprivations.map(({ weight }) => weight),
          cutoff: cutoffInUse(choices).share,
          ...(groups === null ? {} : { groups: groups.map((name) => (name === '' ? null : name)) }),
          ...(people === null ? {} : { people }),
        });
  return {
    counted: counted === null || !(counted.people > 0) ? null : counted,
    missing: {
      deprivations: deprived.map((column) => column.filter(Number.isNaN).length),
      group: groups?.filter((name) => name === '').length ?? 0,
      people: people?.filter(Number.isNaN).length ?? 0,
      lines: (counted?.missing ?? []).flatMap((row) => table.rows[row]?.line ?? []),
    },
    problems: problemsOf(table, answers, choices, people),
  };
}

function deprivationsOf(
  answers: Answers | undefined,
  reversed: boolean,
  blankIsNone: boolean | null,
): Float64Array {
  if (answers === undefined) return new Float64Array();
  const blank = answers.marked && blankIsNone === true ? 0 : NaN;
  return answers.values.map((value) => {
    const answer = Number.isNaN(value) ? blank : value;
    return reversed ? 1 - answer : answer;
  });
}

function peopleOf({ columns, rows }: SheetTable, column: number): Float64Array {
  const cells = columns[column]?.numbers?.cells ?? [];
  return Float64Array.from(rows, (_, row) => {
    const cell = cells[row];
    return cell !== undefined && isFigure(cell) && cell >= 0 ? cell : NaN;
  });
}

/** One problem a column, at its first cell that cannot be read. */
function problemsOf(
  { fileName: file, header, rows, columns }: SheetTable,
  answers: readonly Answers[],
  { deprivations, people }: CountingChoices,
  counts: Float64Array | null,
): readonly Problem[] {
  const at = (column: number, row: number) => ({
    file,
    line: rows[row]?.line ?? 0,
    column: header[column] ?? '',
    value: rows[row]?.cells[column] ?? '',
  });
  const problems: Problem[] = deprivations.flatMap(({ column }) => {
    const wrong = answers[column]?.wrong ?? [];
    const [first] = wrong;
    return first === undefined
      ? []
      : [{ code: 'answer-neither' as const, ...at(column, first), cells: wrong.length }];
  });
  if (people === null || counts === null) return problems;
  const read = columns[people]?.numbers?.cells ?? [];
  const wrong = rows.flatMap((_, row) => {
    const cell = read[row];
    return Number.isNaN(counts[row]) && (cell === 'unparsed' || typeof cell === 'number') ? [row] : [];
  });
  const [first] = wrong;
  return first === undefined
    ? problems
    : [...problems, { code: 'people-unread', ...at(people, first), cells: wrong.length }];
}
