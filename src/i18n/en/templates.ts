import type { Translated } from '../Translated.ts';
import type { templates as vi } from '../vi/templates.ts';

export const templates: Translated<typeof vi> = {
  title: 'Sheets to fill in',
  explained:
    'Download a sheet with codes and names in place, have communes and districts fill it in, and load it again: a sheet filled in well asks nothing more.',
  level: 'Level',
  year: 'Year',
  indicators: 'Indicators',
  chosen: (count) => `${count} indicators chosen`,
  none: 'Choose at least one indicator.',
  all: 'Choose all',
  clear: 'Clear',
  xlsx: 'Download Excel sheet',
  csv: 'Download CSV sheet',
  csvCodebook: 'Download codebook (CSV)',
  failed: 'The sheet could not be made. Check the connection and try again.',
  file: (set, year) => `sheet-${set}-${year}`,
  codebookFile: 'codebook',
  sheet: 'Figures',
  codebook: 'Codebook',
  code: {
    commune2025: 'Commune code (2025 codes)',
    commune2021: 'Commune code (2021 codes)',
    district: 'District code (2021 codes)',
    hamlet: 'Hamlet code (of the portal)',
  },
  name: { commune2025: 'Commune', commune2021: 'Commune', district: 'District', hamlet: 'Hamlet' },
  place: { commune2021: 'In commune', district: 'In district' },
  figure: (name, unit, year) => `${name}, ${year}${unit === '' ? '' : ` (${unit})`}`,
  columns: {
    id: 'Indicator id',
    name: 'Name',
    unit: 'Unit',
    range: 'Allowed values',
    definition: 'Definition',
    direction: 'Direction',
    denominator: 'Denominator',
    period: 'Period',
    source: 'Source in the portal',
  },
  range: (range) => {
    if (range === null) return 'Yes or No';
    const bounds = range.most === null ? `${range.least} or more` : `${range.least} to ${range.most}`;
    return `${bounds}, ${range.decimals === 0 ? 'whole numbers' : `${range.decimals} decimals at most`}`;
  },
  direction: {
    'higher-is-worse': 'higher is worse',
    'higher-is-better': 'higher is better',
    neutral: 'not ranked',
  },
  period: (year) => String(year),
  hints: [
    'Leave the codes and the header row as they are. Rows of other units may be deleted, a total added at the end.',
    'Leave a cell without a figure empty; do not write 0.',
  ],
  collect: {
    title: 'To collect, so that it can be assessed',
    units: (count) => `${count} units`,
    notHere: 'not at this level',
    save: (count, units) =>
      units === 1 ? 'Download the sheet to fill in' : `Download a sheet for these ${count} units`,
    file: (set, year) => `to-collect-${set}-${year}`,
  },
  problems: {
    sheet: 'To be mended',
    file: 'to-be-mended',
    columns: {
      file: 'File',
      row: 'Row',
      column: 'Column',
      weight: 'Weight',
      wrong: 'What is wrong',
      todo: 'What to do',
    },
    weight: {
      refused: 'file refused',
      question: 'to be confirmed',
      row: 'row or cell not taken',
      remark: 'noted',
    },
  },
};
