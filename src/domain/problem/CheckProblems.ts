import type { Severity } from './Severity.ts';

/** What figures that were read well can still have against them. All of them are taken in as they stand. */
export interface CheckProblems {
  'part-above-whole': {
    readonly line: number;
    readonly column: string;
    readonly value: number;
    readonly whole: string;
    readonly most: number;
  };
  /** Found and expected are shares. */
  'rate-differs': {
    readonly line: number;
    readonly column: string;
    readonly found: number;
    readonly expected: number;
    readonly numerator: string;
    readonly denominator: string;
  };
  'total-differs': {
    readonly line: number;
    readonly label: string;
    readonly column: string;
    readonly found: number;
    readonly expected: number;
    /** Rows that were added, and how many of them have no figure. */
    readonly rows: number;
    readonly missing: number;
  };
  'sudden-jump': {
    readonly line: number;
    readonly column: string;
    readonly unit: string;
    readonly before: number;
    readonly now: number;
    /** The period before, and the file it came from. */
    readonly year: number;
    readonly from: string;
    readonly isShare: boolean;
  };
}

export const checkSeverities: Readonly<Record<keyof CheckProblems, Severity>> = {
  'part-above-whole': 'question',
  'rate-differs': 'question',
  'total-differs': 'question',
  'sudden-jump': 'remark',
};
