import { checkSheet } from '../check/checkSheet.ts';
import { columnsFor } from '../join/columnsFor.ts';
import { joinSheet } from '../join/joinSheet.ts';
import type { RawTable } from '../sheet/RawTable.ts';
import { readRows } from '../sheet/readRows.ts';
import type { KnownWorld } from './KnownWorld.ts';
import { proposeSheet } from './proposeSheet.ts';
import type { ReadingChoices } from './ReadingChoices.ts';
import { summariseJoin } from './summariseJoin.ts';
import type { UnderstoodPart } from './understand.ts';

/** One sheet: what its rows and columns are, which units they name, which figures they bring. */
export function understandSheet(
  raw: RawTable | undefined,
  choices: ReadingChoices,
  { sets, indicators, decisions = [], earlier = [] }: KnownWorld,
): UnderstoodPart {
  if (raw === undefined) return { sheet: null, layer: null, join: null, brings: null, problems: [] };
  const { table, problems } = readRows(raw, choices.sheet);
  if (table === null)
    return { sheet: proposeSheet(raw, null, null), layer: null, join: null, brings: null, problems };
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
