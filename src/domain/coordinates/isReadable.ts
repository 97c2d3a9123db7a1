import proj4 from 'proj4';

/** Whether proj4 understands a definition, which it says by throwing. */
export function isReadable(definition: string): boolean {
  try {
    const [x, y] = proj4(definition, 'EPSG:4326').inverse([106, 22]);
    return Number.isFinite(x) && Number.isFinite(y);
  } catch {
    return false;
  }
}
