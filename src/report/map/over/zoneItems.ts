import { hazardClasses, type HazardClass } from '../../../domain/hazard/HazardClass.ts';
import { hazardColours } from '../../../domain/hazard/hazardColours.ts';
import type { HazardLayer } from '../../../domain/hazard/HazardLayer.ts';
import { safetyLook } from '../../../domain/resettle/safetyLook.ts';
import type { Item, Path } from '../../drawing/Drawing.ts';
import type { ScreenScale } from '../screenScale.ts';
import type { OverSheet } from './OverSheet.ts';

const { opacity, edge } = safetyLook.zones;

/** Hazard zones as the map has them: the worse above, the land shining through, the worse edged more heavily. */
export function zoneItems(layers: readonly HazardLayer[], { pathsOf, screen }: OverSheet): readonly Item[] {
  const zones = layers
    .flatMap((layer) => layer.zones)
    .map(({ hazard, geometry }) => ({ hazard, paths: pathsOf(geometry) }))
    .filter(({ paths }) => paths.length > 0)
    .toSorted((one, other) => hazardClasses.indexOf(one.hazard) - hazardClasses.indexOf(other.hazard));
  return [
    ...zones.map(({ hazard, paths }) => zoneFill(hazard, paths)),
    ...zones.map(({ hazard, paths }) => zoneEdge(hazard, paths, screen)),
  ];
}

const colourOf = (hazard: HazardClass) => hazardColours(false)[hazardClasses.indexOf(hazard) + 1] ?? '';

export function zoneFill(hazard: HazardClass, paths: readonly Path[]): Item {
  return { kind: 'shape', layer: `zones-${hazard}`, paths, closed: true, fill: colourOf(hazard), opacity };
}

export function zoneEdge(hazard: HazardClass, paths: readonly Path[], { mm }: ScreenScale): Item {
  const stroke = { colour: colourOf(hazard), width: mm(edge[hazard]) };
  return { kind: 'shape', layer: 'zones-edge', paths, closed: true, stroke };
}
