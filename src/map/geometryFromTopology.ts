import { mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { MultiPolygon, Polygon } from 'geojson';
import type { AreaSetId } from '../domain/area/Area.ts';
import type { AreaSets } from '../domain/area/AreaSet.ts';
import { boundsOf } from './boundsOf.ts';
import { labelsOf } from './labelsOf.ts';
import type { Land, Lines, MapGeometry } from './MapGeometry.ts';
import { featuresOf, shapesOf } from './shapesOf.ts';

const none: { type: 'FeatureCollection'; features: never[] } = { type: 'FeatureCollection', features: [] };

/**
 * What the map draws, from the embedded topology: objects `province`, `district`, `commune2021`,
 * `commune2025` (id = code), `context` (id `vietnam` for Vietnamese land around the province, any other id
 * for land abroad) and `border`. Hamlets come later, through `withHamlets`.
 *
 * A boundary between two areas becomes one line, drawn once, so that hair lines keep their weight.
 */
export function geometryFromTopology(topology: Topology, sets: AreaSets): MapGeometry {
  const areas = {
    province: shapesOf(topology, sets.province),
    district: shapesOf(topology, sets.district),
    commune2021: shapesOf(topology, sets.commune2021),
    commune2025: shapesOf(topology, sets.commune2025),
    hamlet: none,
  };
  const bounds = boundsOf(areas.province.features.map(({ geometry }) => geometry)) ?? [105, 22, 107, 23];
  const land = landOf(topology);
  return {
    areas,
    lines: {
      province: linesOf(topology, 'province'),
      district: linesOf(topology, 'district'),
      commune2021: linesOf(topology, 'commune2021'),
      commune2025: linesOf(topology, 'commune2025'),
      hamlet: none,
    },
    labels: {
      district: labelsOf(sets.district, areas.district),
      commune2021: labelsOf(sets.commune2021, areas.commune2021),
      commune2025: labelsOf(sets.commune2025, areas.commune2025),
      hamlet: none,
    },
    land,
    border: { type: 'FeatureCollection', features: [...featuresOf(topology, 'border')] } as Lines,
    bounds,
    window: boundsOf(land.features.map(({ geometry }) => geometry)) ?? bounds,
  };
}

/** The same geometry with the hamlets in it; every other part stays the same object. */
export function withHamlets(geometry: MapGeometry, topology: Topology, sets: AreaSets): MapGeometry {
  const hamlet = shapesOf(topology, sets.hamlet);
  return {
    ...geometry,
    areas: { ...geometry.areas, hamlet },
    lines: { ...geometry.lines, hamlet: linesOf(topology, 'hamlet') },
    labels: { ...geometry.labels, hamlet: labelsOf(sets.hamlet, hamlet) },
  };
}

/** Boundaries inside a set; for the province, which has no inside, its outline. */
function linesOf(topology: Topology, set: AreaSetId): Lines {
  const object = topology.objects[set] as GeometryCollection | undefined;
  if (object === undefined) return none;
  const geometry = mesh(topology, object, set === 'province' ? undefined : (a, b) => a !== b);
  return { type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry }] };
}

function landOf(topology: Topology): Land {
  const features = featuresOf(topology, 'context').map(({ id, geometry }) => ({
    type: 'Feature' as const,
    properties: { abroad: id !== 'vietnam' },
    geometry: geometry as Polygon | MultiPolygon,
  }));
  return { type: 'FeatureCollection', features };
}
