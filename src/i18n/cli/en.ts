import type { Translated } from '../Translated.ts';
import type { cliWords as vi } from './vi.ts';

export const cliWords: Translated<typeof vi> = {
  commandUnknown: (name, known) => `There is no command “${name}”. Commands: ${known}.`,
  optionUnknown: (option, usage) => `There is no option ${option}. Usage: ${usage}`,
  optionTwice: (option) => `The option ${option} may be given once only.`,
  optionMissing: (option, usage) => `${option} is missing. Usage: ${usage}`,
  optionValue: (option, value, expected) => `--${option} ${value}: cannot be used; expected ${expected}.`,
  briefPlan: (file) =>
    `${file} is no plan to be saved: it needs JSON with "address", the address of a view of the portal; "official" takes the fields of the report only, "scenes" a list of scenes with a "view".`,
  briefSafety: (file) =>
    `${file} opens the question of safety: exposure is worked out on the page only, save it from there.`,
  briefProfiles: () =>
    '--formats profile --communes all needs a plan at the level of communes: take level=hamlet out of the address, or add in=… for the hamlets of one commune.',
  briefCommunes: () => '--communes all needs a plan at the level of hamlets (level=hamlet).',
  fileMissing: (file) => `The file ${file} cannot be opened. Check its path.`,
  fileIsFolder: (file) => `${file} is a folder. Give the path of each file.`,
  fileUnreadable: (file) => `The file ${file} cannot be read. Check its permissions.`,
  partUnknown: (file, name, known) => `The file ${file} has no part “${name}”. Parts: ${known}.`,
  noDistricts2025: () =>
    'There are no districts from 1 July 2025 on: leave --vintage 2025 out, or use --level commune.',
  notTable: (file) => `The file ${file} holds no table. A CSV, TSV or spreadsheet is needed.`,
  notLayer: (file) =>
    `The file ${file} holds no shapes. GeoJSON, TopoJSON, or a .gal file together with --csv is needed.`,
  layerUnknown: (file, name, known) => `The file ${file} has no layer “${name}”. Layers: ${known}.`,
  layerOpen: (file, option, known) =>
    `The file ${file} has several layers: ${known}. Choose one with ${option}.`,
  noRows: (file) => `The file ${file} has no row below its header.`,
  columnUnknown: (file, column, known) => `The file ${file} has no column “${column}”. Columns: ${known}.`,
  cellNotNumber: (file, line, column, value) =>
    `File ${file}, row ${line}, column “${column}”: “${value}” is no number. Mend it, or leave the cell empty.`,
  fewValues: (column, found, needed) =>
    `Column “${column}” has ${found} figures only; at least ${needed} are needed.`,
  sameValues: (column) => `All figures in column “${column}” are the same, so nothing can be computed.`,
  needsCsv: () =>
    'A .gal file only says who is a neighbour of whom. Add --csv with the figures in the same order.',
  rowsDiffer: (csv, rows, gal, units) =>
    `${csv} has ${rows} rows and ${gal} has ${units} units. They must have the same order and the same number.`,
  galWrong: (file, line, fault) => `File ${file}, line ${line}: ${fault}.`,
  galFaults: {
    'no-count': 'the first line must hold the number of units',
    'bad-record': 'a line “id number-of-neighbours” is expected',
    'unknown-neighbour': 'a neighbour is not in the file',
    'repeated-unit': 'this id stands above already',
    'wrong-number': 'as many neighbours as announced are expected',
  },
  noOutlines: (file) =>
    `The file ${file} has no areas, so there are no common borders. Use --weights knn:K or band:KM.`,
  noNeighbours: (file) =>
    `With these weights nobody in ${file} has a neighbour. Widen the distance, or add --distance planar if the coordinates are no degrees.`,
  planBroken: (file) => `The file ${file} is not proper JSON.`,
  planWrong: (file, place, expected) => `File ${file}, ${place}: expected ${expected}.`,
  missingUndecided: (file, units) =>
    `${units} units miss a figure. Choose what becomes of them in ${file}: "missing" is leave-out, others, group-mean or overall-mean.`,
  geometricOfZScores: (file) =>
    `File ${file}: there is no geometric mean of z-scores. Choose another normalisation or aggregation.`,
  mixedZScores: (file) =>
    `File ${file}: z-scores cannot be mixed with other normalisations. Use them for all indicators or for none.`,
  deprivationNotBinary: (file, line, column, value) =>
    `File ${file}, row ${line}, column “${column}”: “${value}” is neither 0 nor 1 (1 is deprived).`,
  cutoffOutside: (cutoff, total) =>
    `--cutoff ${cutoff}: must be above 0 and not above the sum of the weights, ${total}.`,
  weightsCount: (given, needed) =>
    `--weights has ${given} numbers and --indicators ${needed} columns. Give one number for each column.`,
  shareOutside: (file, line, column, value) =>
    `File ${file}, row ${line}, column “${column}”: ${value} is no share from 0 to 1. If it is percent, add --percent ${column}.`,
  rulesUnknown: (id, known) => `There is no rule set “${id}”. Rule sets: ${known}.`,
  criterionUnknown: (id, known) => `There is no criterion “${id}”. Criteria: ${known}.`,
  noCriterionColumn: (file, known) =>
    `The file ${file} has none of the columns that the rule set needs. Name them: ${known}.`,
  hazardClassUnread: (file, feature, field, value) =>
    `File ${file}, feature ${feature}, field “${field}”: “${value}” is no hazard class. Expected low, medium, high, very-high (thấp, trung bình, cao, rất cao), or 1 to 4.`,
  hazardFieldMissing: (file, known) =>
    `The file ${file} has no field whose every value is a hazard class. Name it with --class. Fields: ${known}.`,
  hazardFieldOpen: (file, fields) =>
    `The file ${file} has several fields that can be the hazard class: ${fields}. Choose one with --class.`,
  shapeNoArea: (file, feature) => `File ${file}: feature ${feature} is no area.`,
  lockUnread: (pair) => `“${pair}” is no pair hamlet:site.`,
  idTwice: (id) =>
    `The code “${id}” stands in two rows. Each row needs its own; choose the column with --id.`,
  figuresOutside: (file, lines, column, expected) =>
    `File ${file}, column “${column}”: a value that cannot be in row ${lines.slice(0, 10).join(', ')}${lines.length > 10 ? ` and ${lines.length - 10} more` : ''}; needed is ${expected}. Correct it or leave the cell empty.`,
  fundFault: (fault) => `The plan of what to fund cannot be used: ${fault}.`,
  matchFault: (fault) => `The problem contradicts itself: ${fault}.`,
  householdsNotWhole: (file, line, column, value) =>
    `File ${file}, row ${line}, column “${column}”: “${value}” is no number of households (whole, from 0).`,
  targetWrong: (file, line, column, value, expected) =>
    `File ${file}, row ${line}, column “${column}”: “${value}” cannot be used, expected ${expected}.`,
  rateNotAveraged: (file, column, id, line) =>
    `File ${file}: column “${column}” has rates of several units in one year, which cannot be averaged. For target “${id}” (row ${line} of the targets file) put counts in this column and name the column of the denominator in “over”.`,
  noTargetColumn: (file, known) => `File ${file} has no column of any target. Name columns: ${known}.`,
  unitUnknown: (unit) => `There is no unit “${unit}” in the file.`,
  noShapes: (file) => `The file ${file} has no shape that can be used.`,
  noAreas: (file) => `The file ${file} has no areas. Polygons are needed.`,
  noLines: (file) => `The file ${file} has no roads. Lines are needed.`,
  surfaceUnknown: (file, field, value, known) =>
    `--hard: in ${file} no road has “${value}” in column “${field}”. ${known === '' ? 'No road has a surface.' : `Values: ${known}.`}`,
  measuredFrom: () =>
    'Each shape of --from is measured from one point: a point from itself, an area from a point inside it (point-inside), a line from halfway along (halfway), several points from the first (first-point). Shapes of --to are measured at their nearest point; inside an area the distance is 0.',
  roads: {
    borders: () =>
      'Each stretch counts once: along a common border, or inside several areas, it belongs to the area that comes first in the file.',
    share: () =>
      'hardenedShare is hardened km over km of known surface, 0 to 1; it is missing (incomplete) while the surface of any road is unknown, and (no-denominator) where there is no road.',
  },
  install: {
    unchanged: 'Nothing was changed.',
    next: 'Run npm start or npm run build to use them.',
    fetched: (units, source, licence) =>
      `The real boundaries of ${units} communes and wards and of the province were brought from ${source} (licence ${licence}). Districts, communes before 1 July 2025 and hamlets are still schematic.`,
    imported: (province, units, withPopulation) =>
      `The portal now shows ${province}: ${units} communes and wards, areas measured on their boundaries${withPopulation ? ', population' : '; the file has no population'}.`,
    namesMissing: () => 'No property of the file holds the names of the communes.',
    codeTwice: (code) => `Two shapes have the code ${code}: every commune needs a code of its own.`,
    provinceOpen: (names) =>
      `Choose the province with --province. The file has: ${names.length > 0 ? names.join('; ') : 'none of that name'}.`,
    provinceUnknown: () =>
      'The file does not tell both name and code of the province: add --province "Lạng Sơn" --code 20 (those of the province).',
    coordinatesOpen: (file, systems) =>
      `The file ${file} does not name its coordinates. Choose with --coordinates, for example ${systems.slice(0, 4).join(', ')}.`,
    reset: 'The installed data are gone; the portal uses the embedded ones again.',
    nothingInstalled: 'No data are installed, so there is nothing to take away.',
    moreRemarks: (count) => `- and ${count} more remarks.`,
    offline: (host, code) =>
      `${host} cannot be reached${code === '' ? '' : ` (${code})`}: check the network and run this again.`,
    slow: (address, seconds) => `${address} did not come whole within ${seconds} seconds.`,
    cutOff: (address) => `${address}: the connection broke in the middle.`,
    status: (address, status) => `${address}: the server answered ${status}.`,
    notThere: (address) => `The source no longer has the file ${address}.`,
    short: (file, bytes, due) => `The file ${file} came cut short: ${bytes} of ${due} bytes.`,
    otherContent: (file, found, due) =>
      `The file ${file} is not the one that is pinned: its SHA-256 is ${found} and must be ${due}.`,
    otherProvince: (province) =>
      `The installed data are of ${province}. Run npm run geodata:reset first, then fetch the boundaries of Cao Bằng.`,
    unitsMissing: (units) =>
      `Boundaries of ${units.length} units are missing: ${units.slice(0, 5).join('; ')}${units.length > 5 ? '; …' : ''}.`,
    areasOff: (units, most) =>
      `Areas are off by more than ${Math.round(most * 100)} % of the official ones: ${units
        .slice(0, 5)
        .map(({ unit, drawn, due }) => `${unit} ${Math.round(drawn * 10) / 10} instead of ${due} km²`)
        .join('; ')}${units.length > 5 ? '; …' : ''}.`,
    seatsOutside: (units) =>
      `The seat lies outside the boundary of: ${units.slice(0, 5).join('; ')}${units.length > 5 ? '; …' : ''}.`,
  },
  warnings: {
    'small-n': (n) => `There are ${n} units only: with so few, p is coarse and clusters are easily missed.`,
    isolates: (count) => `${count} units have no neighbour: they count in n and have no result of their own.`,
    missing: (count) => `${count} units without a figure were taken out, as if they were not on the map.`,
    'negative-values': () =>
      'There are figures below zero: the shares G mean nothing then; z and p of Gi and Gi* still hold.',
    'not-symmetric': () => 'Neighbours are not mutual (A names B, but B does not name A).',
  },
};
