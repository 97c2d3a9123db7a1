import { fold } from '../area/fold.ts';
import type { Level } from '../area/Area.ts';
import type { ColumnReading, SheetTable } from '../sheet/SheetTable.ts';
import type { CountedRow, CountingChoices } from './CountingChoices.ts';
import type { Answers } from './readAnswers.ts';

/** What a household is, not what it lacks; or a count that happens to be small. */
const describing =
  /^so\b|\b(ho ngheo|can ngheo|gioi tinh|nu|nam|dan toc|dtts|kinh|thanh thi|nong thon|chinh sach|poor|sex|gender|female|male|minority|urban|rural)\b/;
/** A column that says what there is, so that its 1 is no deprivation. */
const having = /^(co|duoc|tiep can|su dung|has|have|access|owns)\b/;
const sampling = /\b(trong so|quyen so|he so suy rong|sampling weight|weight)\b/;
const members =
  /\b(nhan khau|so nguoi|so khau|thanh vien|dan so|household size|hh size|members|population|people)\b/;

/** A few slips of the pen leave a column what it is; more than that and it is another one. */
const mostWrong = 0.1;
const groupLevels: readonly (Level | null)[] = ['commune', 'hamlet', 'district', null];

/** The cut-off of the global MPI (UNDP and OPHI). */
const usualCutoff = 1 / 3;

/**
 * What a table of households most likely means, for the planner to correct: which columns are deprivations, all of
 * one weight, which one names the group, which one the people a row stands for.
 *
 * @param answers of each column, by `readAnswers`
 */
export function proposeCounting(table: SheetTable, answers: readonly Answers[]): CountingChoices {
  const deprivations = table.columns
    .filter((column) => isDeprivation(column, answers[column.index]))
    .map(({ index, header }) => ({ column: index, weight: 1, reversed: having.test(fold(header)) }));
  const people = [sampling, members].flatMap((kind) =>
    table.columns.filter(
      ({ header, numbers }) => numbers !== null && numbers.scale !== 'status' && kind.test(fold(header)),
    ),
  );
  return {
    deprivations,
    group: groupOf(table),
    people: people[0]?.index ?? null,
    rowsAre: rowsOf(table),
    blankIsNone: null,
    cutoff: usualCutoff,
  };
}

function isDeprivation({ role, header }: ColumnReading, answers: Answers | undefined): boolean {
  if (answers === undefined || answers.given === 0 || role === 'order' || role === 'code') return false;
  const told = answers.given + answers.wrong.length;
  return answers.wrong.length <= told * mostWrong && !describing.test(fold(header));
}

/** The names that stand for several rows each; communes before the hamlets in them. */
function groupOf({ columns, rows }: SheetTable): number | null {
  const grouping = columns.filter(({ index, role }) => {
    if (role !== 'name' && role !== 'parent' && role !== 'text') return false;
    const names = new Set(rows.map(({ cells }) => cells[index] ?? ''));
    names.delete('');
    return names.size > 1 && names.size <= rows.length / 2;
  });
  const levels = groupLevels.map((level) => grouping.find((column) => column.level === level));
  return levels.find((column) => column !== undefined)?.index ?? null;
}

function rowsOf({ header }: SheetTable): CountedRow {
  const words = header.map(fold);
  if (words.some((word) => /\b(chu ho|ma ho|ho gia dinh|household)\b/.test(word))) return 'household';
  if (words.some((word) => /\b(ho va ten|ho ten|ngay sinh|nam sinh|person)\b/.test(word))) return 'person';
  return 'household';
}
