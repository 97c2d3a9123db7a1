import { fold } from '../../area/fold.ts';
import { decimalsOf } from '../sites/decimalsOf.ts';
import type { CostUnit } from '../sites/SiteChoices.ts';
import { costUnitOf } from '../sites/unitsOfNames.ts';
import type { Decimal, SheetTable } from '../../sheet/SheetTable.ts';
import { projectFieldsOf } from './projectFieldsOf.ts';
import type { ProjectField, ProjectFileChoices } from './ProjectFileChoices.ts';
import { projectMeasuresOf } from './projectMeasuresOf.ts';

/** How the columns of a project table are read. */
export interface ProjectColumns {
  readonly fields: Readonly<Record<ProjectField, number | null>>;
  readonly measures: readonly number[];
  /** `null` until it is known. */
  readonly costUnit: CostUnit | null;
  /** By column of figures. */
  readonly decimals: ReadonlyMap<number, Decimal>;
  /** The first figure that can be read both ways. */
  readonly either: { readonly column: number; readonly row: number; readonly value: string } | null;
}

/** Columns as the file suggests them, with what the planner has said of them so far. The unit of a cost is never assumed: a factor of a thousand is money. */
export function projectColumnsOf(table: SheetTable, choices: ProjectFileChoices): ProjectColumns {
  const fields = { ...projectFieldsOf(table), ...choices.fields };
  const measures = choices.measures ?? projectMeasuresOf(table, fields);
  const figures = [...new Set([fields.cost, fields.amount, ...measures].filter((index) => index !== null))];
  const written = figures.map((index) =>
    table.rows.map(({ cells, stored }) => (typeof stored[index] === 'number' ? '' : (cells[index] ?? ''))),
  );
  const read = decimalsOf(written, choices.decimal);
  const open = read.findIndex(({ either }) => either !== null);
  const value = read[open]?.either ?? null;
  return {
    fields,
    measures,
    costUnit: fields.cost === null ? null : (choices.costUnit ?? unitTold(table, fields.cost)),
    decimals: new Map(figures.map((index, at) => [index, read[at]?.decimal ?? 'point'])),
    either:
      value === null
        ? null
        : { column: figures[open] ?? -1, row: written[open]?.indexOf(value) ?? -1, value },
  };
}

/** In the name of the column, else in a line above the table: “ĐVT: triệu đồng”. */
function unitTold({ header, aside }: SheetTable, cost: number): CostUnit | null {
  const above = aside.find(
    ({ kind, text }) => kind === 'title' && /\b(dvt|don vi tinh|unit)\b/.test(fold(text)),
  );
  return costUnitOf(header[cost] ?? '') ?? (above === undefined ? null : costUnitOf(above.text));
}
