import type { Translated } from '../../Translated.ts';
import type { layerProblems as vi } from '../../vi/problems/layerProblems.ts';
import { unnamed } from './unnamed.ts';

const wantedShapes = {
  areas: 'areas',
  lines: 'lines',
  points: 'points',
  'points-and-areas': 'points or areas',
} as const;

export const layerProblems: Translated<typeof vi> = {
  'features-missing': (p) =>
    `The file ${p.file} holds no shape that can be drawn. A GeoJSON FeatureCollection of areas is needed.`,
  'polygons-missing': (p) =>
    `The file ${p.file} holds ${p.found} only, and no area. Boundaries need Polygon or MultiPolygon.`,
  'geometry-empty': (p) =>
    `The file ${p.file}, feature ${p.feature}, ${unnamed(p.name)}: has no shape and is not taken.`,
  'geometry-not-polygon': (p) =>
    `The file ${p.file}, feature ${p.feature}, ${unnamed(p.name)}: is a ${p.found}, not an area, and is not taken.`,
  'shapes-of-other-kind': (p) =>
    `The file ${p.file}: this layer holds no ${wantedShapes[p.wanted]}. Choose another kind of layer, or another layer of the file.`,
  'shapes-left-out': (p) =>
    `The file ${p.file}: ${p.others} shapes are not ${wantedShapes[p.wanted]} and are not taken.`,
};
