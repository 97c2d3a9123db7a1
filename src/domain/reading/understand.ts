import type { BoundaryReport } from '../join/joinBoundaries.ts';
import type { ValueColumn } from '../join/columnsFor.ts';
import type { JoinReport } from '../join/JoinReport.ts';
import type { ProjectTable } from '../invest/project/FundProject.ts';
import type { OwnLayer } from '../layer/OwnLayer.ts';
import type { Problem } from '../problem/Problem.ts';
import { severityOf } from '../problem/severityOf.ts';
import type { SheetTable } from '../sheet/SheetTable.ts';
import type { FileContent } from './FileContent.ts';
import type { KnownWorld } from './KnownWorld.ts';
import { listProblems } from './listProblems.ts';
import type { ReadingChoices } from './ReadingChoices.ts';
import { understandLayer } from './understandLayer.ts';
import { understandSheet } from './understandSheet.ts';
import type { FilePart, Understanding } from './Understanding.ts';

/** What a file would bring, whole: it stays where it was read until the planner accepts. */
export type Yield =
  | {
      readonly kind: 'sheet';
      readonly table: SheetTable;
      readonly report: JoinReport;
      readonly columns: readonly ValueColumn[];
    }
  | { readonly kind: 'boundaries'; readonly report: BoundaryReport }
  | { readonly kind: 'layer'; readonly layer: OwnLayer }
  | { readonly kind: 'projects'; readonly file: string; readonly table: ProjectTable };

export interface Understood {
  readonly understanding: Understanding;
  /** `null` when nothing can be taken in as the file is read now. */
  readonly brings: Yield | null;
  /** All of them, in file order. */
  readonly problems: readonly Problem[];
}

/**
 * What a file holds, by the planner's choices so far: the whole way from rows or shapes to a report from
 * both sides. Takes nothing in; the same content and choices give the same answer. Never throws for what
 * stands in a file.
 */
export function understand(content: FileContent, choices: ReadingChoices, known: KnownWorld): Understood {
  const parts = partsOf(content);
  const part = Math.min(Math.max(0, choices.part), parts.length - 1);
  const read =
    content.kind === 'tables'
      ? understandSheet(content.tables[part], choices, known)
      : content.kind === 'layers'
        ? understandLayer(content.layers[part], choices, known)
        : nothingIn;
  const problems = [...content.problems, ...read.problems];
  const refusal = problems.find(({ code }) => severityOf[code] === 'refused') ?? null;
  const { brings, sheet, layer, join, projects = null } = read;
  return {
    understanding: {
      kind: content.kind,
      parts,
      part,
      refusal,
      problems: listProblems(problems),
      sheet,
      layer,
      join,
      projects,
      columns: brings?.kind === 'sheet' ? brings.columns : [],
    },
    brings: refusal === null ? brings : null,
    problems,
  };
}

/** One part of a file, understood. */
export type UnderstoodPart = Pick<Understanding, 'sheet' | 'layer' | 'join'> &
  Partial<Pick<Understanding, 'projects'>> &
  Omit<Understood, 'understanding'>;

const nothingIn: UnderstoodPart = { sheet: null, layer: null, join: null, brings: null, problems: [] };

function partsOf(content: FileContent): readonly FilePart[] {
  if (content.kind === 'tables')
    return content.tables.map(({ sheet, rows }) => ({ name: sheet, size: rows.length }));
  if (content.kind === 'layers')
    return content.layers.map(({ name, features }) => ({ name, size: features.length }));
  return [];
}
