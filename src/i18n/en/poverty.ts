import type { CountedRow } from '../../domain/poverty/CountingChoices.ts';
import type { Translated } from '../Translated.ts';
import type { poverty as vi } from '../vi/poverty.ts';

const nouns: Readonly<Record<CountedRow, string>> = {
  household: 'household',
  person: 'person',
  unit: 'unit',
};
const plurals: Readonly<Record<CountedRow, string>> = {
  household: 'households',
  person: 'persons',
  unit: 'units',
};

export const poverty: Translated<typeof vi> = {
  title: 'Count multidimensional poverty from a table of households',
  explained:
    'From a table with one row a household and one column a deprivation: incidence, intensity, and what each indicator and each commune or hamlet contributes (the Alkire-Foster method).',
  open: 'Choose a table of households',
  close: 'Close',
  choose: 'Choose a file',
  chooseOther: 'Choose another table',
  chooseText:
    'Drop a table here, or choose one (Excel, ODS, CSV): one row a household, one column a dimension with 1 (deprived) or 0 (not deprived), or yes and no.',
  stays: 'The table is read in this browser only: it is sent nowhere, not kept, and not part of the project.',
  refused: 'This table cannot be counted yet',
  failed:
    'This file could not be read to its end: the browser ran out of memory, or a part of the page did not load. Close and try again.',
  nobody:
    'No row answers all chosen dimensions, so there is no result. Leave out dimensions with many blank cells, or complete the table and choose it again.',
  finding: (H, row, A, M0) =>
    `**${H}** of ${plurals[row]} are multidimensionally poor; a poor ${nouns[row]} is deprived in **${A}** of dimensions on average; M0\u00a0=\u00a0**${M0}**.`,
  findingPeople: (H, column, A, M0) =>
    `**${H}** are multidimensionally poor, counted by column “${column}”; the poor are deprived in **${A}** of dimensions on average; M0\u00a0=\u00a0**${M0}**.`,
  findingNone: (row) => `No ${nouns[row]} is multidimensionally poor by this cut-off; M0 = 0.`,
  counted: (rows, of) => `Counted over ${rows} of ${of} rows of the table.`,
  none: 'No row had to be left out.',
  leftOut: (rows) =>
    `**${rows}** rows are left out because an answer is missing; a missing cell is never taken for “not deprived”.`,
  leftOutMany: (share) =>
    `They are ${share} of the table: the result may be off if those households are worse or better off than the others.`,
  leftOutWhere: 'Where answers are missing',
  leftOutColumn: (column, rows) => `${column}: ${rows}`,
  leftOutLines: (lines, more) => `Rows in the file: ${lines}${more === null ? '' : ` and ${more} more`}.`,
  aside: (lines) => `${lines} title, total or note lines of the file are no households: passed over.`,
  hidden: (lines) => `The file hides ${lines} rows; they are counted all the same.`,
  cutoff: 'Poverty cut-off',
  cutoffCount: (least, of) => `Poor when deprived in **${least} of ${of}** dimensions or more`,
  cutoffShare: (share) => `Poor when deprived in **${share}** of all weight or more`,
  choices: 'How the table is understood',
  part: 'Sheet',
  rowsIn: (name, rows) => `${name} (${rows} rows)`,
  rowsAre: 'Each row is',
  rows: { household: 'a household', person: 'a person', unit: 'a unit (commune, hamlet)' },
  group: 'Grouped by column',
  people: 'People, or weight, by column',
  peopleExplained: 'None: every row counts the same.',
  noColumn: 'not used',
  deprivations: 'Deprivations',
  column: 'Column',
  meaning: '1 or “yes” is',
  meanings: { plain: 'deprived', reversed: 'not deprived' },
  weight: 'Weight',
  of: (what, column) => `${what}: ${column}`,
  equal: 'Make weights equal',
  marks: (columns) =>
    `Columns of nothing but x and blanks: ${columns}. What is a blank there? Counting begins with the answer.`,
  blanks: { none: 'not deprived', missing: 'a missing answer: the row is left out' },
  indicators: 'By dimension',
  groups: (column) => `By “${column}”`,
  columns: {
    indicator: 'Dimension',
    uncensored: 'Deprived, whole table',
    censored: 'Poor and deprived',
    contribution: 'Contribution to M0',
    missing: 'Missing cells',
    rows: 'Rows',
    weight: 'Weight (share of 1)',
    populationShare: 'Population share',
  },
  definitions: 'How to read this',
  terms: {
    H: 'H, incidence: the share of households deprived in the cut-off or more.',
    A: 'A, intensity: the average share of dimensions in which the poor are deprived, by weight.',
    M0: 'M0 = H × A, adjusted headcount: it also rises when somebody already poor is deprived in one more dimension.',
  },
  source:
    'Source: Alkire, S. and Foster, J. (2011), “Counting and multidimensional poverty measurement”, Journal of Public Economics 95. The first cut-off of 1/3 is that of the global MPI of UNDP and OPHI.',
  notTheStandard:
    'It does not take the place of the poverty standard of Decree 07/2021/NĐ-CP, which looks at income too.',
  save: 'Save the result (XLSX)',
  saveFailed: 'The file could not be made. Check the network and try again.',
  file: 'multidimensional-poverty',
  sheets: {
    result: 'Result',
    indicators: 'By dimension',
    groups: 'By group',
    codebook: 'Method',
    leftOut: 'Rows left out',
  },
  codebook: {
    item: 'Item',
    content: 'Content',
    figure: 'Measure',
    value: 'Value (rates are shares of 1)',
    H: 'H, incidence',
    A: 'A, intensity',
    M0: 'M0 = H × A',
    rows: 'Rows counted',
    people: 'Sum of people or weights',
    leftOut: 'Rows left out',
    lines: 'Row number in the file',
    file: 'File',
    sheet: 'Sheet',
    cutoffValue: 'Cut-off (share of all weight)',
    reversed: 'Columns whose 1 is not deprived',
    blank: 'A blank in a column of marks',
    weights: 'Weights',
    method: 'Method',
    nothing: 'none',
  },
};
