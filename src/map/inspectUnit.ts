import type { Map as MapLibre } from 'maplibre-gl';
import type { AreaSetId } from '../domain/area/Area.ts';
import { labelPoint } from '../domain/space/labelPoint.ts';
import type { AreaShape } from './MapGeometry.ts';

/** What the map shows for one unit. */
export interface Inspection {
  /** The class number MapLibre holds for it; `null` when it was never painted. */
  readonly classNumber: number | null;
  /** Hex, as evaluated by MapLibre's own paint expression at a point inside the unit; `null` off the screen. */
  readonly colour: string | null;
  /** Where it stands: a point inside the unit, in CSS pixels from the map's upper left corner; `null` without a shape. */
  readonly at: { readonly x: number; readonly y: number } | null;
}

interface Colour {
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

/**
 * Reads back what is painted, so that a test can hold the map against the legend and the table without
 * trusting the code that painted it.
 */
export function inspectUnit(
  map: MapLibre,
  set: AreaSetId,
  shape: AreaShape | undefined,
  unit: number,
): Inspection {
  const layer = `area:${set}`;
  const point = shape && labelPoint(shape.geometry);
  if (!point || !map.getLayer(layer)) return { classNumber: null, colour: null, at: null };
  const state = map.getFeatureState({ source: layer, id: unit }) as { class?: number; colour?: string };
  const screen = map.project([point[0] ?? 0, point[1] ?? 0]);
  const at = { x: screen.x, y: screen.y };
  const found = map.queryRenderedFeatures(screen, { layers: [layer] }).find(({ id }) => id === unit);
  const classNumber = state.class ?? null;
  if (found === undefined) return { classNumber, colour: null, at };
  // MapLibre 6.17 paints a unit with id 0 and forgets its state when it is asked what it painted.
  if (unit === 0) return { classNumber, colour: state.colour ?? null, at };
  const { 'fill-color': colour } = found.layer.paint as { 'fill-color': Colour };
  return { classNumber, colour: hex(colour), at };
}

function hex({ r, g, b }: Colour): string {
  const parts = [r, g, b].map((part) =>
    Math.round(part * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${parts.join('')}`;
}
