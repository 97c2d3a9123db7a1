import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { EmbeddedHazardLayer } from '../domain/hazard/EmbeddedHazardLayer.ts';
import type { HazardFile } from '../domain/hazard/HazardFile.ts';

/** The layers of `hazard.topo.json` with their shapes unfolded: degrees of WGS 84, outlines as RFC 7946 winds them. */
export function hazardLayersOf(file: HazardFile): readonly EmbeddedHazardLayer[] {
  return file.layers.map(({ zones, coverage, ...layer }) => ({
    ...layer,
    zones: shapesOf(file, zones).flatMap(({ hazard, geometry }) =>
      hazard === undefined ? [] : [{ hazard, geometry }],
    ),
    coverage: shapesOf(file, coverage).map(({ geometry }) => geometry),
  }));
}

function shapesOf(file: HazardFile, name: string) {
  const object = file.objects[name];
  if (object === undefined) return [];
  return feature(file, object).features.map(({ geometry, properties }) => ({
    hazard: properties.hazard,
    geometry: geometry as Polygon | MultiPolygon,
  }));
}
