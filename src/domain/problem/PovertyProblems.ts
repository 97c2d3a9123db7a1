import type { Severity } from './Severity.ts';

/** What can be wrong with a table whose deprivations are counted. */
export interface PovertyProblems {
  'table-wanted': object;
  'deprivations-missing': object;
  /** The first cell of a column that is neither yes nor no, and how many there are. */
  'answer-neither': {
    readonly line: number;
    readonly column: string;
    readonly value: string;
    readonly cells: number;
  };
  /** The first cell that is no number of people, and how many there are. */
  'people-unread': {
    readonly line: number;
    readonly column: string;
    readonly value: string;
    readonly cells: number;
  };
}

export const povertySeverities: Readonly<Record<keyof PovertyProblems, Severity>> = {
  'table-wanted': 'refused',
  'deprivations-missing': 'refused',
  'answer-neither': 'row',
  'people-unread': 'row',
};
