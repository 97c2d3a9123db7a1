import type { Print } from '../../Print.ts';
import type { Translated } from '../../Translated.ts';
import type { povertyProblems as vi } from '../../vi/problems/povertyProblems.ts';

const others = (cells: number, print: Print) =>
  cells > 1 ? ` The column has ${print(cells)} such cells; their rows are` : ' This row is';

export const povertyProblems: Translated<typeof vi> = {
  'table-wanted': (p) =>
    `The file ${p.file} is a map, not a table. Choose a table (Excel, ODS, CSV) with one row a household.`,
  'deprivations-missing': (p) =>
    `The file ${p.file} has no column of deprivations. Each dimension needs a column of 1 (deprived) and 0 (not deprived), or yes and no; correct it and load it again.`,
  'answer-neither': (p, print) =>
    `File ${p.file}, row ${p.line}, column “${p.column}”: “${p.value}” is neither 0 nor 1, yes nor no.${others(p.cells, print)} left out and not taken for 0.`,
  'people-unread': (p, print) =>
    `File ${p.file}, row ${p.line}, column “${p.column}”: “${p.value}” is no number of people and no weight.${others(p.cells, print)} left out.`,
};
