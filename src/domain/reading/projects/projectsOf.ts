import { fold } from '../../area/fold.ts';
import type { FundProject, ProjectMeasure, ProjectTable } from '../../invest/project/FundProject.ts';
import { needsInCircle } from '../../invest/project/needsInCircle.ts';
import { freeSlug, slugOf } from '../../invest/project/slugOf.ts';
import type { Problem } from '../../problem/Problem.ts';
import { isYear } from '../../sheet/isYear.ts';
import { missingOf } from '../../sheet/missingOf.ts';
import { numberIn } from '../../sheet/numberIn.ts';
import type { SheetRow, SheetTable } from '../../sheet/SheetTable.ts';
import type { CostUnit } from '../sites/SiteChoices.ts';
import type { ProjectColumns } from './projectColumnsOf.ts';
import type { ProjectField } from './ProjectFileChoices.ts';
import { projectFigure } from './projectFigure.ts';
import type { FoundPlaces } from './projectPlaces.ts';

/** Projects by the planner's choices, and what is wrong or open. */
export interface ReadProjects {
  readonly table: ProjectTable;
  readonly problems: readonly Problem[];
}

/** Powers of ten from the unit of the file to million đồng. */
export const costPowers: Readonly<Record<CostUnit, number>> = { million: 0, billion: 3, dong: -6 };

/** A row that is a project, before it is known what the others are. */
interface Draft {
  readonly row: SheetRow;
  readonly id: string;
  readonly name: string;
  readonly code: string;
}

/**
 * The projects of a table. A row without a name is left out, and so is the second of two that bear one name at one place; what cannot be
 * read of the others is missing, never zero, and is said with its line.
 */
export function projectsOf(table: SheetTable, columns: ProjectColumns, places: FoundPlaces): ReadProjects {
  const { fileName: file, header } = table;
  const problems: Problem[] = [];
  const textAt = (row: SheetRow, field: ProjectField) => projectText(row, columns, field);
  const drafts = draftsOf(table, columns, problems);
  const measures = measuresOf(table, columns, drafts);
  const lineOf = new Map(drafts.map(({ id, row }) => [id, row.line]));

  const figure = ({ row, name }: Draft, column: number, power = 0): number | null => {
    const text = row.cells[column] ?? '';
    const decimal = columns.decimals.get(column) ?? 'point';
    const { value, fault } = projectFigure(row.stored[column] ?? '', text, decimal, power);
    if (fault !== null) tell(row, name, column, text, fault);
    return value;
  };
  const tell = (
    { line }: SheetRow,
    name: string,
    column: number,
    value: string,
    fault: Extract<Problem, { code: 'project-cell' }>['fault'],
  ) => problems.push({ code: 'project-cell', file, line, name, column: header[column] ?? '', value, fault });

  const projects = drafts.map((draft): FundProject => {
    const { row, id, name } = draft;
    const written = textAt(row, 'place');
    const place = written === '' ? null : places.areaOf({ name: written, parent: textAt(row, 'parent') });
    const thing = textAt(row, 'thing') || null;
    const { cost: costColumn, amount } = columns.fields;
    const before = problems.length;
    const cost =
      costColumn === null || columns.costUnit === null
        ? null
        : figure(draft, costColumn, costPowers[columns.costUnit]);
    if (cost === null && problems.length === before && (costColumn === null || columns.costUnit !== null))
      problems.push({ code: 'project-cost-missing', file, line: row.line, name });
    const gains = Object.fromEntries(
      columns.measures.length > 0 || amount === null || thing === null
        ? columns.measures.map((column) => [slugOf(header[column] ?? ''), figure(draft, column)])
        : [[slugOf(thing), figure(draft, amount)]],
    );
    const needs = needsOf(textAt(row, 'needs'), drafts);
    for (const each of needs.unknown)
      problems.push({ code: 'project-needs-unknown', file, line: row.line, name, needs: each });
    return {
      id,
      name,
      place: place?.key ?? null,
      placeWritten: written,
      thing,
      cost,
      gains,
      programme: textAt(row, 'programme') || null,
      year: yearOf(draft),
      stages: stagesOf(draft),
      needs: needs.ids,
      needsUnknown: needs.unknown,
    };
  });
  const circle = [...needsInCircle(projects)];
  if (circle.length > 0) {
    const names = circle.map((id) => projects.find((each) => each.id === id)?.name ?? id);
    problems.push({
      code: 'project-needs-itself',
      file,
      lines: circle.map((id) => lineOf.get(id) ?? 0).sort((a, b) => a - b),
      names,
    });
  }
  return { table: { id: slugOf(file.replace(/\.[a-z0-9]{2,5}$/i, '')), measures, projects }, problems };

  function yearOf({ row, name }: Draft): number | null {
    const column = columns.fields.year;
    const text = textAt(row, 'year');
    if (column === null || text === '') return null;
    if (isYear(text)) return Number(text);
    tell(row, name, column, text, 'not-a-year');
    return null;
  }

  function stagesOf({ row, name }: Draft): number {
    const column = columns.fields.stages;
    const text = textAt(row, 'stages');
    if (column === null || text === '') return 1;
    const value = numberIn(text, 'point');
    if (value !== null && Number.isInteger(value) && value >= 1 && value <= 60) return value;
    tell(row, name, column, text, value === null ? 'not-a-number' : 'not-whole');
    return 1;
  }
}

/** What a row says of a field, in words; empty where it says nothing. */
export function projectText({ cells }: SheetRow, { fields }: ProjectColumns, field: ProjectField): string {
  const column = fields[field];
  const text = column === null ? '' : (cells[column] ?? '');
  return missingOf(text) === null ? text.replace(/\s+/g, ' ').trim() : '';
}

/** The rows that are projects, each with an id of its own. */
function draftsOf(table: SheetTable, columns: ProjectColumns, problems: Problem[]): readonly Draft[] {
  const { fileName: file, rows } = table;
  const taken = new Set<string>();
  const seen = new Map<string, number>();
  const lines = new Map<string, number[]>();
  const drafts = rows.flatMap((row): readonly Draft[] => {
    const { line } = row;
    const [name, code] = [projectText(row, columns, 'name'), projectText(row, columns, 'code')];
    const others = row.cells.filter((cell, at) => cell !== '' && at !== columns.fields.name);
    if (name === '') {
      problems.push({ code: 'project-nameless', file, line });
      return [];
    }
    if (others.filter((cell) => !/^([IVX]+|[A-Za-z]|\d{1,3})[.)]?$/.test(cell)).length === 0) {
      problems.push({ code: 'project-bare', file, line, name });
      return [];
    }
    const key = fold(`${code} | ${name} | ${projectText(row, columns, 'place')}`);
    const first = seen.get(key);
    if (first !== undefined) {
      problems.push({ code: 'project-twice', file, line, name, first });
      return [];
    }
    seen.set(key, line);
    lines.set(fold(name), [...(lines.get(fold(name)) ?? []), line]);
    const id = freeSlug(code === '' ? name : code, taken);
    taken.add(id);
    return [{ row, id, name, code }];
  });
  for (const { name, row } of drafts) {
    const same = lines.get(fold(name)) ?? [];
    if (same.length > 1 && same[0] === row.line)
      problems.push({ code: 'project-name-twice', file, lines: same, name });
  }
  return drafts;
}

/** What can be a goal: each column of figures, or each thing of a table that says what changes and by how much. */
function measuresOf(
  { header }: SheetTable,
  columns: ProjectColumns,
  drafts: readonly Draft[],
): readonly ProjectMeasure[] {
  const named =
    columns.measures.length > 0
      ? columns.measures.map((column) => header[column] ?? '')
      : columns.fields.amount === null
        ? []
        : drafts.map(({ row }) => projectText(row, columns, 'thing'));
  const known = new Map<string, ProjectMeasure>();
  for (const name of named)
    if (name !== '' && !known.has(slugOf(name))) known.set(slugOf(name), { id: slugOf(name), name });
  return [...known.values()];
}

/** Projects named by name or code, one or several; a name that two bear is none that is known. */
function needsOf(text: string, drafts: readonly Draft[]) {
  const find = (written: string) => {
    const wanted = fold(written);
    const found = drafts.filter(
      ({ name, code }) => fold(name) === wanted || (code !== '' && fold(code) === wanted),
    );
    return found.length === 1 ? found[0] : undefined;
  };
  if (text === '') return { ids: [], unknown: [] };
  const whole = find(text);
  const bySemicolon = text.split(/[;\n]/);
  const parts = whole !== undefined ? [text] : bySemicolon.length > 1 ? bySemicolon : text.split(',');
  const [ids, unknown]: [string[], string[]] = [[], []];
  for (const part of parts.map((each) => each.trim()).filter((each) => each !== '')) {
    const found = find(part);
    if (found === undefined) unknown.push(part);
    else ids.push(found.id);
  }
  return { ids, unknown };
}
