import type { Geometry } from 'geojson';
import { overlayLook, overlayZooms, type ByZoom } from '../../../domain/layer/overlayLook.ts';
import type { LayerRole, OwnLayer } from '../../../domain/layer/OwnLayer.ts';
import type { Item, Path, Point } from '../../drawing/Drawing.ts';
import type { Box } from '../Box.ts';
import { boxAround } from '../boxAround.ts';
import { patternItems } from '../lookItems.ts';
import type { ScreenScale } from '../screenScale.ts';
import { ink } from '../sheetInk.ts';
import { discs } from './discs.ts';
import type { OverSheet } from './OverSheet.ts';
import { pointsOf } from './pointsOf.ts';
import { triangle } from './triangle.ts';

/** Receiving sites are marks of their own. */
type DrawnRole = Exclude<LayerRole, 'sites'>;
/** From bottom to top, as on the map. */
const order: readonly DrawnRole[] = ['hazard', 'roads', 'buildings', 'facilities', 'places'];

/** The planner's own layers as the map has them, each role in its own form. */
export function ownLayerItems(layers: readonly OwnLayer[], sheet: OverSheet): readonly Item[] {
  const { at, pathsOf, frame, screen } = sheet;
  return order.flatMap((role) => {
    const shapes = layers.filter((layer) => layer.role === role).flatMap(({ features }) => features);
    const paths = (isDrawn: (shape: Geometry) => boolean) =>
      shapes.flatMap(({ geometry }) => (isDrawn(geometry) ? pathsOf(geometry) : []));
    switch (role) {
      case 'hazard':
        return zones(
          paths(isArea),
          paths((shape) => !isArea(shape)),
          frame,
          screen,
        );
      case 'roads':
        return roads(
          paths(() => true),
          screen,
        );
      default: {
        const points = shapes
          .flatMap(({ geometry }) => pointsOf(geometry))
          .map(at)
          .filter(([x, y]) => isIn(frame, x, y));
        return points.length === 0 ? [] : marks(role, points, screen);
      }
    }
  });
}

const isArea = ({ type }: Geometry) => type === 'Polygon' || type === 'MultiPolygon';
const isIn = ({ x, y, width, height }: Box, left: number, top: number) =>
  left >= x && left <= x + width && top >= y && top <= y + height;

/** Hatched and edged. */
export function zones(
  areas: readonly Path[],
  lines: readonly Path[],
  frame: Box,
  { mm, between }: ScreenScale,
): readonly Item[] {
  const { edge, spacing, line } = overlayLook.hazard;
  const colour = ink.overlays.hazard;
  const stroke = { colour, width: mm(between(overlayZooms, edge)) };
  const hatch = {
    ground: '',
    // The map measures along the edge of a tile, the sheet across the lines.
    pattern: { stroke: { colour, width: mm(line) }, spacing: mm(spacing) / Math.SQRT2, slant: true },
  };
  const edges = { kind: 'shape', layer: 'own-hazard', stroke } as const;
  const boxed = boxAround(areas.flat());
  return [
    ...(areas.length === 0
      ? []
      : [
          { kind: 'clip', paths: areas, items: patternItems(hatch, cut(boxed, frame), 1) } as const,
          { ...edges, paths: areas, closed: true },
        ]),
    ...(lines.length === 0 ? [] : [{ ...edges, paths: lines, closed: false }]),
  ];
}

function cut(box: Box, { x, y, width, height }: Box): Box {
  const [left, top] = [Math.max(box.x, x), Math.max(box.y, y)];
  return {
    x: left,
    y: top,
    width: Math.min(box.x + box.width, x + width) - left,
    height: Math.min(box.y + box.height, y + height) - top,
  };
}

/** Lines in a casing. */
export function roads(paths: readonly Path[], { mm, between }: ScreenScale): readonly Item[] {
  if (paths.length === 0) return [];
  const { casing, line } = overlayLook.roads;
  const drawn = (layer: string, colour: string, width: ByZoom): Item => ({
    kind: 'shape',
    layer,
    paths,
    closed: false,
    stroke: { colour, width: mm(between(overlayZooms, width)), round: true },
  });
  return [drawn('own-roads-casing', ink.overlays.rim, casing), drawn('own-roads', ink.overlays.roads, line)];
}

/** Houses as specks, facilities as discs, reported places as triangles. */
export function marks(
  role: 'buildings' | 'facilities' | 'places',
  points: readonly Point[],
  { mm, between }: ScreenScale,
): readonly Item[] {
  const { buildings, facilities, places } = overlayLook;
  const { overlays } = ink;
  if (role === 'places') {
    const paths = points.map((point) => triangle(point, mm(places.inner), 0));
    const drawn = { kind: 'shape', paths, closed: true } as const;
    return [
      { ...drawn, layer: 'own-places-rim', stroke: { colour: overlays.rim, width: mm(2 * places.rim) } },
      { ...drawn, layer: 'own-places', fill: overlays.places },
    ];
  }
  const look = role === 'buildings' ? buildings : facilities;
  const radius = mm(between(overlayZooms, look.radius));
  const rim = mm(role === 'buildings' ? between(overlayZooms, buildings.rim) : facilities.rim);
  return [
    discs(points, 2 * (radius + rim), overlays.rim, `own-${role}-rim`),
    discs(points, 2 * radius, overlays[role], `own-${role}`),
  ];
}
