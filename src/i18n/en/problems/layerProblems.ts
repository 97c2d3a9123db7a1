import type { Translated } from '../../Translated.ts';
import type { layerProblems as vi } from '../../vi/problems/layerProblems.ts';
import { unnamed } from './unnamed.ts';

export const layerProblems: Translated<typeof vi> = {
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
  'geometry-empty': (p) =>
    `The file ${p.file}, feature ${p.feature}, ${unnamed(p.name)}: has no shape and is not taken.`,
  'geometry-not-polygon': (p) =>
    `The file ${p.file}, feature ${p.feature}, ${unnamed(p.name)}: is a ${p.found}, not an area, and is not taken.`,
  'ring-broken': (p) =>
    `The file ${p.file}, feature ${p.feature}, ${unnamed(p.name)}: an outline has fewer than three corners, or a corner that cannot be read. The shape is not taken.`,
  'ring-closed': (p) =>
    `The file ${p.file}, feature ${p.feature}, ${unnamed(p.name)}: an open outline was closed.`,
};
