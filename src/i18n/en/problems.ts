import type { Translated } from '../Translated.ts';
import type { problems as vi } from '../vi/problems.ts';

const list = (names: readonly (string | number)[]) => names.join('; ');
const setNames = {
  province: 'the province',
  district: 'the districts before 1 July 2025',
  commune2021: 'the 161 communes before 1 July 2025',
  commune2025: 'the 56 communes since 1 July 2025',
  hamlet: 'the hamlets',
} as const;
const unnamed = (name: string) => (name === '' ? 'without a name' : `“${name}”`);
const decimals = { comma: 'the comma as the decimal sign', point: 'the point as the decimal sign' } as const;
const scales = {
  plain: 'plain numbers',
  share: 'shares from 0 to 1',
  percent: 'percent',
  'per-mille': 'per mille',
  status: 'yes or no',
} as const;

export const problems: Translated<typeof vi> = {
  'file-empty': (p) => `The file ${p.file} is empty. Choose another one.`,
  'not-text': (p) => `The file ${p.file} is not text. Save the table as CSV UTF-8 and load it again.`,
  'too-large': (p, print) =>
    `The file ${p.file} has ${print(p.megabytes)} MB, more than the ${print(p.most)} MB that can be read. Split it or leave columns out.`,
  'too-wide': (p, print) =>
    `The file ${p.file} has ${print(p.columns)} columns, more than the ${print(p.most)} that can be read. Keep those you need.`,
  'too-long': (p, print) =>
    `The file ${p.file} has ${print(p.rows)} rows, more than the ${print(p.most)} that can be read. Split it.`,
  'format-not-yet': (p) =>
    `The file ${p.file} is ${p.format}, which cannot be read yet. CSV and TSV tables and GeoJSON boundaries can: save it as one of these and load it again.`,
  'format-unknown': (p) =>
    `The format of the file ${p.file} is not known. CSV and TSV tables and GeoJSON boundaries can be read.`,
  'file-unreadable': (p) =>
    `The file ${p.file} could not be opened: it may have been moved, or it is a folder. Choose it again.`,
  'header-missing': (p) =>
    `The file ${p.file} has no row of column names above its figures. Add one (for example: Code; Commune; Households) and load it again.`,
  'rows-missing': (p) => `The file ${p.file} has column names only, and no row of figures.`,
  'values-missing': (p) =>
    `The file ${p.file} has no column of numbers besides names and codes. Add one and load it again.`,
  'units-unknown': (p, print) =>
    `The file ${p.file}: of its ${print(p.rows)} rows too few bear the code or name of a commune, district or hamlet of Cao Bằng. Check the code and name columns, or choose level and boundary date.`,
  'json-broken': (p) =>
    `The file ${p.file} is not proper JSON; it may have been cut off. Export or copy it again.`,
  'features-missing': (p) =>
    `The file ${p.file} holds no shape that can be drawn. A GeoJSON FeatureCollection of areas is needed.`,
  'polygons-missing': (p) =>
    `The file ${p.file} holds ${p.found} only, and no area. Boundaries need Polygon or MultiPolygon.`,
  'not-degrees': (p, print) =>
    `The file ${p.file}: the coordinate (${print(p.x)}; ${print(p.y)}) is no longitude and latitude, perhaps metres of VN-2000. Convert it to WGS 84 (EPSG:4326) and load it again.`,
  'axes-swapped': (p, print) =>
    `The file ${p.file}: the coordinate (${print(p.x)}; ${print(p.y)}) has latitude before longitude. Export it with longitude first.`,
  'outside-vietnam': (p, print) =>
    `The file ${p.file}: the coordinate (${print(p.x)}; ${print(p.y)}) lies outside Vietnam. Check the coordinate system and the source.`,

  'decimal-ambiguous': (p, print) =>
    `The file ${p.file}, column “${p.column}”: “${p.value}” (row ${p.line}) can be read in two ways. It is read with ${decimals[p.taken]}, as ${print(p.asTaken)} and not ${print(p.otherwise)}; change it if that is wrong.`,
  'scale-assumed': (p, print) =>
    `The file ${p.file}, column “${p.column}”: header and values (at most ${print(p.most)}) do not settle the unit. It is read as ${scales[p.taken]}; change it if that is wrong.`,
  'vintage-assumed': (p) =>
    `The file ${p.file} fits both boundary dates. It is read as ${setNames[p.taken]}; choose ${setNames[p.other]} if it is about them.`,
  'years-several': (p) =>
    `The file ${p.file}, column “${p.column}”, holds several years (${list(p.years)}). ${p.taken} is taken; choose another one if needed.`,

  unparsed: (p) =>
    `The file ${p.file}, row ${p.line}, column “${p.column}”: “${p.value}” is no number. The cell is left without a figure, not counted as 0.`,
  'share-outside': (p) =>
    `The file ${p.file}, row ${p.line}, column “${p.column}”: “${p.value}” is outside 0-100 %. The cell is not taken; correct the file and load it again.`,
  'cells-surplus': (p) =>
    `The file ${p.file}, row ${p.line}: ${p.cells} cells where the table has ${p.columns} columns; the surplus is dropped. A decimal comma may have split a cell.`,
  'quote-open': (p) =>
    `The file ${p.file}, row ${p.line}: a quotation mark is never closed, so later rows may be swallowed. Correct it and load the file again.`,
  'row-without-unit': (p) =>
    `The file ${p.file}, row ${p.line}: no unit is ${p.name === '' ? 'named' : `“${p.name}”`}.${p.suggestions.length > 0 ? ` Is it ${list(p.suggestions)}?` : ''} The row is not taken.`,
  'row-ambiguous': (p) =>
    `The file ${p.file}, row ${p.line}: “${p.name}” is the name of several places (${list(p.candidates)}). Add a code or a district column to tell them apart.`,
  'code-name-conflict': (p) =>
    `The file ${p.file}, row ${p.line}: the code ${p.areaCode} is ${p.byCode}, but the name says “${p.name}”. The row is not taken; correct code or name, or check the boundary date.`,
  'unit-twice': (p) =>
    `The file ${p.file}: ${p.unit} stands in rows ${list(p.lines)}. None of them is taken; keep one.`,
  'geometry-empty': (p) =>
    `The file ${p.file}, feature ${p.feature}, ${unnamed(p.name)}: has no shape and is not taken.`,
  'geometry-not-polygon': (p) =>
    `The file ${p.file}, feature ${p.feature}, ${unnamed(p.name)}: is a ${p.found}, not an area, and is not taken.`,
  'ring-broken': (p) =>
    `The file ${p.file}, feature ${p.feature}, ${unnamed(p.name)}: an outline has fewer than three corners, or a corner that cannot be read. The shape is not taken.`,

  'ring-closed': (p) =>
    `The file ${p.file}, feature ${p.feature}, ${unnamed(p.name)}: an open outline was closed.`,
  'spelling-differs': (p) => `The file ${p.file}, row ${p.line}: “${p.name}” was taken for ${p.unit}.`,
  'encoding-assumed': (p) =>
    `The file ${p.file} does not say its encoding; it is read as ${p.encoding}. If marks look wrong, save it as UTF-8.`,
  'columns-same-name': (p) =>
    `The file ${p.file} has several columns named “${p.column}”. Name them differently so that they are not mistaken.`,
};
