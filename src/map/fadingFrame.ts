import type { FeatureCollection, Polygon } from 'geojson';
import type { Box } from './MapGeometry.ts';

/** As many as the two colours lie apart, so that no single band can be seen. */
const bands = 32;
/** How much of the land between the end of the drawn window and the province fades out. */
const share = 0.75;
/** Degrees of plain ground around the window. */
const beyond = 5;

/**
 * Bands, one inside the other, that cover the surrounding land fully at the edge of the window and not at
 * all near the province. Bands do not overlap, so each point is drawn once.
 *
 * @param window what the land is cut to
 * @param kept the province, which no band reaches
 */
export function fadingFrame(window: Box, kept: Box): FeatureCollection<Polygon, { readonly cover: number }> {
  const inset = (inwards: number) =>
    window.map((side, i) => side + ((kept[i] ?? side) - side) * inwards) as unknown as Box;
  const [west, south, east, north] = window;
  let outer: Box = [west - beyond, south - beyond, east + beyond, north + beyond];
  const features = Array.from({ length: bands + 1 }, (_, at) => {
    const inner = inset((share * at) / bands);
    const coordinates = [ring(outer), ring(inner).reverse()];
    outer = inner;
    const properties = { cover: 1 - at / (bands + 1) };
    return { type: 'Feature' as const, properties, geometry: { type: 'Polygon' as const, coordinates } };
  });
  return { type: 'FeatureCollection', features };
}

function ring([west, south, east, north]: Box): number[][] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}
