import { checkSheet } from '../check/checkSheet.ts';
import { columnsFor } from '../join/columnsFor.ts';
import { joinSheet } from '../join/joinSheet.ts';
import type { Problem, ProblemCode } from '../problem/Problem.ts';
import type { RawTable } from '../sheet/RawTable.ts';
import { readRows } from '../sheet/readRows.ts';
import type { SheetTable } from '../sheet/SheetTable.ts';
import type { KnownWorld } from './KnownWorld.ts';
import { looksLikeProjects } from './projects/looksLikeProjects.ts';
import { understandProjects } from './projects/understandProjects.ts';
import { proposeSheet } from './proposeSheet.ts';
import type { ReadingChoices } from './ReadingChoices.ts';
import { summariseJoin } from './summariseJoin.ts';
import type { UnderstoodPart } from './understand.ts';

/** One sheet, of units or of projects: what its rows and columns are, which units they name, which figures they bring. */
export function understandSheet(
  raw: RawTable | undefined,
  choices: ReadingChoices,
  known: KnownWorld,
): UnderstoodPart {
  const { sets, indicators, decisions = [], earlier = [] } = known;
  if (raw === undefined) return { sheet: null, layer: null, join: null, brings: null, problems: [] };
  const { table, problems } = readRows(raw, choices.sheet);
  if (table === null)
    return { sheet: proposeSheet(raw, null, null), layer: null, join: null, brings: null, problems };
  if ((choices.sheetUse ?? (looksLikeProjects(table) ? 'projects' : 'units')) === 'projects')
    return sheetOfProjects(raw, table, problems, choices, known);
  const report = joinSheet(table, sets, choices.set, choices.year ?? undefined, [
    ...decisions,
    ...choices.decisions,
  ]);
  const columns = columnsFor(table, report, sets, indicators);
  const headed = (index: number) => table.header[index] ?? null;
  return {
    sheet: proposeSheet(raw, table, report.keys),
    layer: null,
    join: summariseJoin(report, sets, { code: headed(report.keys.code), name: headed(report.keys.name) }),
    brings: { kind: 'sheet', table, report, columns },
    problems: [...problems, ...report.problems, ...checkSheet({ table, report, columns, sets, earlier })],
  };
}

/** What was said of columns of figures is said of units; a table of projects reads its own. */
function sheetOfProjects(
  raw: RawTable,
  table: SheetTable,
  problems: readonly Problem[],
  choices: ReadingChoices,
  known: KnownWorld,
): UnderstoodPart {
  const { table: projects, proposal, problems: told } = understandProjects(table, choices, known);
  return {
    sheet: proposeSheet(raw, table, null),
    layer: null,
    join: null,
    projects: proposal,
    brings: { kind: 'projects', file: table.fileName, table: projects },
    problems: [...problems.filter(({ code }) => !ofFigures.has(code)), ...told],
  };
}

const ofFigures: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'decimal-ambiguous',
  'scale-assumed',
  'unparsed',
  'date-not-figure',
  'formula-unsolved',
  'share-outside',
]);
