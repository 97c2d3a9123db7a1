import type { SiteFault } from '../reading/sites/siteFigure.ts';
import type { Decimal } from '../sheet/SheetTable.ts';
import type { Severity } from './Severity.ts';

/** What can be wrong with, or open about, a table of projects. */
export interface ProjectProblems {
  'project-names-missing': object;
  'project-goals-missing': object;
  'project-cost-unit': { readonly column: string };
  'project-decimal': {
    readonly column: string;
    readonly line: number;
    readonly value: string;
    readonly taken: Decimal;
    readonly asTaken: number;
    readonly otherwise: number;
  };
  'project-cell': {
    readonly line: number;
    readonly name: string;
    readonly column: string;
    readonly value: string;
    readonly fault: SiteFault | 'not-a-year';
  };
  'project-cost-missing': { readonly line: number; readonly name: string };
  'project-nameless': { readonly line: number };
  'project-bare': { readonly line: number; readonly name: string };
  'project-twice': { readonly line: number; readonly name: string; readonly first: number };
  'project-name-twice': { readonly lines: readonly number[]; readonly name: string };
  'project-place-unknown': { readonly lines: readonly number[]; readonly place: string };
  'project-needs-unknown': { readonly line: number; readonly name: string; readonly needs: string };
  'project-needs-itself': { readonly lines: readonly number[]; readonly names: readonly string[] };
}

export const projectSeverities: Readonly<Record<keyof ProjectProblems, Severity>> = {
  'project-names-missing': 'refused',
  'project-goals-missing': 'question',
  'project-cost-unit': 'question',
  'project-decimal': 'question',
  'project-cell': 'row',
  'project-cost-missing': 'row',
  'project-nameless': 'row',
  'project-bare': 'remark',
  'project-twice': 'row',
  'project-name-twice': 'remark',
  'project-place-unknown': 'row',
  'project-needs-unknown': 'row',
  'project-needs-itself': 'row',
};
