import type { Translated } from '../../Translated.ts';
import type { tableProblems as vi } from '../../vi/problems/tableProblems.ts';
import { listed } from '../../listed.ts';

const decimals = { comma: 'the comma as the decimal sign', point: 'the point as the decimal sign' } as const;
const scales = {
  plain: 'plain numbers',
  share: 'shares from 0 to 1',
  percent: 'percent',
  'per-mille': 'per mille',
  status: 'yes or no',
} as const;

const legacyFontNames = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI' } as const;

export const tableProblems: Translated<typeof vi> = {
  'too-wide': (p, print) =>
    `The file ${p.file} has ${print(p.columns)} columns, more than the ${print(p.most)} that can be read. Keep those you need.`,
  'too-long': (p, print) =>
    `The file ${p.file} has ${print(p.rows)} rows, more than the ${print(p.most)} that can be read. Split it.`,
  'header-missing': (p) =>
    `The file ${p.file} has no row of column names above its figures. Add one (for example: Code; Commune; Households) and load it again.`,
  'rows-missing': (p) => `The file ${p.file} has column names only, and no row of figures.`,
  'values-missing': (p) =>
    `The file ${p.file} has no column of numbers besides names and codes. Add one and load it again.`,
  'decimal-ambiguous': (p, print) =>
    `The file ${p.file}, column “${p.column}”: “${p.value}” (row ${p.line}) can be read in two ways. It is read with ${decimals[p.taken]}, as ${print(p.asTaken)} and not ${print(p.otherwise)}; change it if that is wrong.`,
  'scale-assumed': (p, print) =>
    `The file ${p.file}, column “${p.column}”: header and values (at most ${print(p.most)}) do not settle the unit. It is read as ${scales[p.taken]}; change it if that is wrong.`,
  'years-several': (p) =>
    `The file ${p.file}, column “${p.column}”, holds several years (${listed(p.years)}). ${p.taken} is taken; choose another one if needed.`,
  unparsed: (p) =>
    `The file ${p.file}, row ${p.line}, column “${p.column}”: “${p.value}” is no number. The cell is left without a figure, not counted as 0.`,
  'formula-unsolved': (p) =>
    `The file ${p.file}, row ${p.line}, column “${p.column}”: the formula “${p.value}” has no result stored in the file. Open the file in a spreadsheet, save it and load it again. The cell is left without a figure, not counted as 0.`,
  'share-outside': (p) =>
    `The file ${p.file}, row ${p.line}, column “${p.column}”: “${p.value}” is outside 0-100 %. The cell is not taken; correct the file and load it again.`,
  'cells-surplus': (p) =>
    `The file ${p.file}, row ${p.line}: ${p.cells} cells where the table has ${p.columns} columns; the surplus is dropped. A decimal comma may have split a cell.`,
  'quote-open': (p) =>
    `The file ${p.file}, row ${p.line}: a quotation mark is never closed, so later rows may be swallowed. Correct it and load the file again.`,
  'columns-same-name': (p) =>
    `The file ${p.file} has several columns named “${p.column}”. Name them differently so that they are not mistaken.`,
  'legacy-font': (p) =>
    `The file ${p.file} is typed in the old font ${legacyFontNames[p.font]}: “${p.before}” is read as “${p.after}”. Choose to keep it as it is if that is wrong.`,
  'hidden-cells': (p, print) =>
    `The file ${p.file} has ${print(p.rows)} hidden rows and ${print(p.columns)} hidden columns; they are read too. Leave them out if they are drafts.`,
  'date-not-figure': (p) =>
    `The file ${p.file}, row ${p.line}, column “${p.column}”: “${p.value}” is a date and no figure; the spreadsheet may have turned a number into one. The cell is left without a figure, not counted as 0.`,
};
