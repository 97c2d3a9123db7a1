import { joinProblems } from '../../join/joinProblems.ts';
import type { Problem } from '../../problem/Problem.ts';
import { numberIn } from '../../sheet/numberIn.ts';
import type { SheetTable } from '../../sheet/SheetTable.ts';
import type { KnownWorld } from '../KnownWorld.ts';
import { mostAsked } from '../summariseJoin.ts';
import type { ReadingChoices } from '../ReadingChoices.ts';
import { projectColumnsOf, type ProjectColumns } from './projectColumnsOf.ts';
import { costPowers, projectsOf, projectText, type ReadProjects } from './projectsOf.ts';
import { projectPlaces, type FoundPlaces } from './projectPlaces.ts';
import type { ProjectsProposal } from './ProjectsProposal.ts';

export interface UnderstoodProjects extends ReadProjects {
  readonly proposal: ProjectsProposal;
}

/** A sheet as a table of projects: its columns, the units its projects lie in, and the projects. */
export function understandProjects(
  table: SheetTable,
  choices: ReadingChoices,
  { sets, decisions = [] }: KnownWorld,
): UnderstoodProjects {
  const columns = projectColumnsOf(table, choices.projects);
  const written = table.rows.flatMap((row) => {
    const name = projectText(row, columns, 'place');
    const isProject = projectText(row, columns, 'name') !== '';
    return name === '' || !isProject
      ? []
      : [{ line: row.line, name, parent: projectText(row, columns, 'parent') }];
  });
  const places = projectPlaces(sets, written, choices.set, [...decisions, ...choices.decisions]);
  const read = projectsOf(table, columns, places);
  return {
    ...read,
    proposal: proposalOf(table, columns, places, read),
    problems: [
      ...questionsOf(table, columns, read),
      ...read.problems,
      ...placeProblems(table.fileName, written, places),
    ],
  };
}

function questionsOf(
  { fileName: file, header, rows }: SheetTable,
  columns: ProjectColumns,
  { table }: ReadProjects,
): readonly Problem[] {
  const { fields, costUnit, either, decimals } = columns;
  if (fields.name === null) return [{ code: 'project-names-missing', file }];
  const questions: Problem[] = [];
  if (table.measures.length === 0) questions.push({ code: 'project-goals-missing', file });
  if (fields.cost !== null && costUnit === null)
    questions.push({ code: 'project-cost-unit', file, column: header[fields.cost] ?? '' });
  if (either !== null) {
    const { column, row, value } = either;
    const taken = decimals.get(column) ?? 'point';
    const power = column === fields.cost && costUnit !== null ? costPowers[costUnit] : 0;
    questions.push({
      code: 'project-decimal',
      file,
      column: header[column] ?? '',
      line: rows[row]?.line ?? 0,
      value,
      taken,
      asTaken: numberIn(value, taken, power) ?? 0,
      otherwise: numberIn(value, taken === 'point' ? 'comma' : 'point', power) ?? 0,
    });
  }
  return questions;
}

/** Places that are no unit are told with every row that names them; spellings and answers as in any other file. */
function placeProblems(
  file: string,
  written: readonly { readonly line: number; readonly name: string; readonly parent: string }[],
  { areaOf, joined, linesOf }: FoundPlaces,
): readonly Problem[] {
  const none = { rowsWithoutUnit: [], ambiguous: [], conflicts: [], duplicates: [] };
  const leftOut = new Set(joined.leftOut.map(({ line }) => line));
  const unknown = written.flatMap((place): readonly Problem[] => {
    const lines = linesOf.get(place.line);
    return lines === undefined || areaOf(place) !== null || leftOut.has(place.line)
      ? []
      : [{ code: 'project-place-unknown', file, lines, place: place.name }];
  });
  return [...unknown, ...joinProblems(file, { ...joined, ...none })];
}

function proposalOf(
  { columns: all, rows }: SheetTable,
  columns: ProjectColumns,
  { set, joined }: FoundPlaces,
  { table }: ReadProjects,
): ProjectsProposal {
  const { projects, measures } = table;
  const costs = projects.flatMap(({ cost }) => (cost === null ? [] : [cost]));
  return {
    columns: all.map(({ index, header }) => ({
      index,
      header,
      sample: rows.map(({ cells }) => cells[index] ?? '').find((cell) => cell !== '') ?? '',
    })),
    fields: columns.fields,
    measures: columns.measures,
    costUnit: columns.costUnit,
    either: columns.either?.value ?? null,
    projects: projects.length,
    counts: {
      priced: costs.length,
      placed: projects.filter(({ place }) => place !== null).length,
      programmes: new Set(projects.flatMap(({ programme }) => programme ?? [])).size,
      waiting: projects.filter(({ needs, needsUnknown }) => needs.length + needsUnknown.length > 0).length,
      staged: projects.filter(({ stages }) => stages > 1).length,
    },
    cost:
      costs.length === 0
        ? null
        : {
            sum: costs.reduce((sum, cost) => sum + cost, 0),
            least: Math.min(...costs),
            most: Math.max(...costs),
          },
    goals: measures.map(({ name }) => name),
    places: {
      set,
      ambiguous: joined.ambiguous.slice(0, mostAsked),
      conflicts: joined.conflicts.slice(0, mostAsked),
      rowsWithoutUnit: joined.rowsWithoutUnit.slice(0, mostAsked),
    },
  };
}
