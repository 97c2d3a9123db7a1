import type { Translated } from '../../Translated.ts';
import type { siteProblems as vi } from '../../vi/problems/siteProblems.ts';
import { unnamed } from './unnamed.ts';

const faults = {
  'not-a-number': 'cannot be read as a number',
  negative: 'is below zero',
  'not-whole': 'is no whole number of households',
} as const;

export const siteProblems: Translated<typeof vi> = {
  'site-cell': (p) =>
    `The file ${p.file}, feature ${p.feature}, ${unnamed(p.name)}, column “${p.column}”: “${p.value}” ${faults[p.fault]}. The cell is left blank and does not count as 0.`,
  'site-capacity-missing': (p) =>
    `The file ${p.file}: no column is known to hold the capacity. Without it no household can be placed at these sites.`,
  'site-cost-unit': (p) =>
    `The file ${p.file}, column “${p.column}”: is the cost in dong, million dong or billion dong per household? Until you choose, costs are left blank.`,
  'site-hazard-open': (p) =>
    `File ${p.file}, column “${p.column}”: which class of hazard is “${p.value}” (sites: ${p.sites})? Until it is chosen the file counts as saying none.`,
  'site-decimal': (p, print) =>
    `The file ${p.file}, column “${p.column}”: “${p.value}” is read with a decimal ${p.taken}, that is as ${print(p.asTaken)} and not ${print(p.otherwise)}. If that is wrong, choose the other decimal sign.`,
};
