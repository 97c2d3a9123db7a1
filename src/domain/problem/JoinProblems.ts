import type { AreaSetId } from '../area/Area.ts';
import type { Severity } from './Severity.ts';

/** What can stay open when rows or shapes are matched to units. */
export interface JoinProblems {
  'units-unknown': { readonly rows: number };
  'vintage-assumed': { readonly taken: AreaSetId; readonly other: AreaSetId };
  'row-without-unit': {
    readonly line: number;
    readonly name: string;
    readonly suggestions: readonly string[];
  };
  'row-ambiguous': { readonly line: number; readonly name: string; readonly candidates: readonly string[] };
  'code-name-conflict': {
    readonly line: number;
    readonly areaCode: string;
    readonly name: string;
    readonly byCode: string;
  };
  'unit-twice': { readonly unit: string; readonly lines: readonly number[] };
  /** `from`: the file the planner decided it for, this one or an earlier one. */
  'row-decided': {
    readonly line: number;
    readonly name: string;
    readonly unit: string;
    readonly from: string;
  };
  'row-left-out': { readonly line: number; readonly name: string; readonly from: string };
  'spelling-differs': { readonly line: number; readonly name: string; readonly unit: string };
}

export const joinSeverities: Readonly<Record<keyof JoinProblems, Severity>> = {
  'units-unknown': 'refused',
  'vintage-assumed': 'question',
  'row-without-unit': 'row',
  'row-ambiguous': 'row',
  'code-name-conflict': 'row',
  'unit-twice': 'row',
  'row-decided': 'remark',
  'row-left-out': 'remark',
  'spelling-differs': 'remark',
};
