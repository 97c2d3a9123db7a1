import type { Translated } from '../../Translated.ts';
import type { joinProblems as vi } from '../../vi/problems/joinProblems.ts';
import { listed } from '../../listed.ts';
import { setNames } from './setNames.ts';

export const joinProblems: Translated<typeof vi> = {
  'units-unknown': (p, print) =>
    `The file ${p.file}: of its ${print(p.rows)} rows too few bear the code or name of a commune, district or hamlet of the province. Check the code and name columns, or choose level and boundary date.`,
  'vintage-assumed': (p) =>
    `The file ${p.file} fits both boundary dates. It is read as ${setNames[p.taken]}; choose ${setNames[p.other]} if it is about them.`,
  'row-without-unit': (p) =>
    `The file ${p.file}, row ${p.line}: no unit is ${p.name === '' ? 'named' : `“${p.name}”`}.${p.suggestions.length > 0 ? ` Is it ${listed(p.suggestions)}?` : ''} The row is not taken.`,
  'row-ambiguous': (p) =>
    `The file ${p.file}, row ${p.line}: “${p.name}” is the name of several places (${listed(p.candidates)}). Add a code or a district column to tell them apart.`,
  'code-name-conflict': (p) =>
    `The file ${p.file}, row ${p.line}: the code ${p.areaCode} is ${p.byCode}, but the name says “${p.name}”. The row is not taken; correct code or name, or check the boundary date.`,
  'unit-twice': (p) =>
    `The file ${p.file}: ${p.unit} stands in rows ${listed(p.lines)}. None of them is taken; keep one.`,
  'row-decided': (p) =>
    p.from === p.file
      ? `File ${p.file}, row ${p.line}: “${p.name}” was taken for ${p.unit}, as you chose.`
      : `File ${p.file}, row ${p.line}: “${p.name}” was taken for ${p.unit}, as chosen for file ${p.from}.`,
  'row-left-out': (p) =>
    p.from === p.file
      ? `File ${p.file}, row ${p.line}: “${p.name}” is left out, as you chose.`
      : `File ${p.file}, row ${p.line}: “${p.name}” is left out, as chosen for file ${p.from}.`,
  'spelling-differs': (p) => `The file ${p.file}, row ${p.line}: “${p.name}” was taken for ${p.unit}.`,
};
