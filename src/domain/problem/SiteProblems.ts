import type { SiteFault } from '../reading/sites/siteFigure.ts';
import type { Decimal } from '../sheet/SheetTable.ts';
import type { Severity } from './Severity.ts';

/** What can be wrong with, or open about, the figures of receiving sites. */
export interface SiteProblems {
  'site-cell': {
    readonly feature: number;
    readonly name: string;
    readonly column: string;
    readonly value: string;
    readonly fault: SiteFault;
  };
  'site-capacity-missing': object;
  'site-cost-unit': { readonly column: string };
  'site-hazard-open': { readonly column: string; readonly value: string; readonly sites: number };
  'site-decimal': {
    readonly column: string;
    readonly value: string;
    readonly taken: Decimal;
    readonly asTaken: number;
    readonly otherwise: number;
  };
}

export const siteSeverities: Readonly<Record<keyof SiteProblems, Severity>> = {
  'site-cell': 'row',
  'site-capacity-missing': 'question',
  'site-cost-unit': 'question',
  'site-hazard-open': 'question',
  'site-decimal': 'question',
};
