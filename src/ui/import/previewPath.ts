import type { Geometry, Position as Corner } from 'geojson';
import type { Place } from './previewFrame.ts';

const dot = 2;

/** The outline of a shape as the path of a small picture; a point is a small diamond. */
export function previewPath(geometry: Geometry, place: Place): string {
  switch (geometry.type) {
    case 'Point':
      return diamond(geometry.coordinates, place);
    case 'MultiPoint':
      return geometry.coordinates.map((corner) => diamond(corner, place)).join('');
    case 'LineString':
      return line(geometry.coordinates, place);
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.map((part) => line(part, place)).join('');
    case 'MultiPolygon':
      return geometry.coordinates.flatMap((polygon) => polygon.map((ring) => line(ring, place))).join('');
    case 'GeometryCollection':
      return geometry.geometries.map((each) => previewPath(each, place)).join('');
  }
}

function at([lon = NaN, lat = NaN]: Corner, place: Place): readonly [number, number] | null {
  const [x, y] = place([lon, lat]);
  return Number.isFinite(x) && Number.isFinite(y) ? [Math.round(x * 2) / 2, Math.round(y * 2) / 2] : null;
}

function line(corners: readonly Corner[], place: Place): string {
  const placed = corners.map((corner) => at(corner, place)).filter((point) => point !== null);
  const seen = placed.filter(([x, y], index) => x !== placed[index - 1]?.[0] || y !== placed[index - 1]?.[1]);
  return seen.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${String(x)} ${String(y)}`).join('');
}

function diamond(corner: Corner, place: Place): string {
  const point = at(corner, place);
  if (point === null) return '';
  const [x, y] = point;
  return `M${String(x - dot)} ${String(y)}l${String(dot)} ${String(-dot)}l${String(dot)} ${String(dot)}l${String(-dot)} ${String(dot)}z`;
}
