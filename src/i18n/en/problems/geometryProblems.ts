import { listed } from '../../listed.ts';
import { surface } from '../../surface.ts';
import type { Translated } from '../../Translated.ts';
import type { geometryProblems as vi } from '../../vi/problems/geometryProblems.ts';
import { unnamed } from './unnamed.ts';

const shape = (p: { readonly file: string; readonly feature: number; readonly name: string }) =>
  `The file ${p.file}, feature ${p.feature}, ${unnamed(p.name)}`;

export const geometryProblems: Translated<typeof vi> = {
  'geometry-broken': (p) =>
    `${shape(p)}: has a coordinate that cannot be read and is not taken. Mend the file and load it again.`,
  'ring-broken': (p) =>
    `${shape(p)}: an outline has fewer than three corners, or a corner that cannot be read. The shape is not taken.`,
  'ring-tangled': (p) =>
    `${shape(p)}: an outline crosses itself too often to be mended. The shape is not taken; mend the file and load it again.`,
  'ring-closed': (p) => `${shape(p)}: an open outline was closed.`,
  'ring-mended': (p, print) =>
    `${shape(p)}: an outline that crosses itself was mended; what is drawn is the same, ${surface(p.area, print)}.`,
  'crossing-open': (p, print) =>
    `${shape(p)}: an outline crosses itself and can be read in two ways, as ${surface(p.least, print)} or ${surface(p.most, print)}. It was left as it is; look at this shape in the source.`,
  'spikes-removed': (p, print) => `${shape(p)}: spikes without area were removed: ${print(p.corners)}.`,
  'parts-dropped': (p, print) =>
    `${shape(p)}: parts that are empty or have nearly no area were removed: ${print(p.parts)}.`,
  'shape-twice': (p) => `${shape(p)}: is exactly feature ${p.first}, so only one of them is taken.`,
  'outlines-tidied': (p, print) =>
    `The file ${p.file}: outlines put in standard order (winding, repeated corners: ${print(p.corners)}) in ${print(p.shapes)} shapes. Shape and area are the same.`,
  'overlap-mended': (p, print) =>
    `The file ${p.file}: ${unnamed(p.name)} and ${unnamed(p.other)} overlapped by ${surface(p.area, print)} along their border; this part went to ${unnamed(p.name)}.`,
  'overlap-open': (p, print) =>
    `The file ${p.file}: ${unnamed(p.name)} and ${unnamed(p.other)} overlap by ${surface(p.area, print)}. This was left as it is; look at the border in the source.`,
  'coverage-given-up': (p, print) =>
    `The file ${p.file} has more than ${print(p.findings)} overlaps, and the check was given up. Perhaps it holds units of several levels; keep one and load it again.`,
  'gap-mended': (p, print) =>
    `The file ${p.file}: a gap of ${surface(p.area, print)} beside ${unnamed(p.name)} was filled into that unit.`,
  'gap-open': (p, print) =>
    `The file ${p.file}: between ${listed(p.names.map(unnamed))} lies ${surface(p.area, print)} that belongs to no unit. This was left as it is; look at the border in the source.`,
};
