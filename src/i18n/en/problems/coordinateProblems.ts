import { listed } from '../../listed.ts';
import type { Translated } from '../../Translated.ts';
import type { coordinateProblems as vi } from '../../vi/problems/coordinateProblems.ts';

export const coordinateProblems: Translated<typeof vi> = {
  'coordinates-nowhere': (p, print) =>
    `The file ${p.file}: the coordinate (${print(p.x)}; ${print(p.y)}) lies nowhere on the earth in any system. Check the source.`,
  'system-without-shift': (p) =>
    `The file ${p.file} names the system ${p.written}. No shift of HN-72 is published for this region, so it cannot be put on the map. Convert it to VN-2000 and load it again.`,
  'coordinates-open': (p, print) =>
    `The file ${p.file} names no coordinate system, and (${print(p.x)}; ${print(p.y)}) is no longitude and latitude. Choose the system that puts this layer in its place.`,
  'axes-swapped': (p, print) =>
    `The file ${p.file}: the coordinate (${print(p.x)}; ${print(p.y)}) seems to have latitude (X) before longitude (Y). Look at the map and confirm.`,
  'system-unknown': (p) =>
    `The file ${p.file} names the coordinate system “${p.written}”, which cannot be read. Choose the system that puts this layer in its place.`,
  'system-ambiguous': (p) =>
    `The file ${p.file} names the coordinate system “${p.written}”, which may be VN-2000 or WGS 84; the two lie some 190 m apart. Choose one.`,
  'system-doubtful': (p) =>
    `The file ${p.file} names the system “${p.system.en}”, in which the layer misses the province; in another one it fits. Look at the map and choose.`,
  'placed-as-declared': (p) =>
    `The file ${p.file} was placed by the coordinate system it names: ${p.system.en}.`,
  'placed-as-chosen': (p) =>
    `The file ${p.file} was placed by the coordinate system you chose: ${p.system.en}${p.swapped ? ', axes swapped' : ''}.`,
  'placed-by-format': (p) =>
    `The file ${p.file} was placed in WGS 84, the coordinate system prescribed for this kind of file.`,
  'degrees-assumed': (p) =>
    `The file ${p.file} names no coordinate system; its numbers are degrees and were taken for WGS 84. If they are VN-2000, they are some 190 m off: choose the system.`,
  'outside-province': (p, print) =>
    `The file ${p.file}: shapes outside the province: ${print(p.shapes)}${p.names.length > 0 ? ` (${listed(p.names)}${p.shapes > p.names.length ? '; …' : ''})` : ''}. They are drawn all the same.`,
};
