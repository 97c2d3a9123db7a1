import type { VectorLayer } from '../../domain/layer/VectorLayer.ts';
import type { Problem } from '../../domain/problem/Problem.ts';
import type { DroppedFile } from '../DroppedFile.ts';

/** The layers of a map file, or that it holds no shape at all. */
export function layersRead(
  name: string,
  layers: readonly (VectorLayer | null)[],
  problems: readonly Problem[] = [],
): DroppedFile {
  const held = layers.filter((layer) => layer !== null);
  if (held.length > 0) return { kind: 'layers', name, layers: held, problems };
  return { kind: 'refused', name, problems: [...problems, { code: 'features-missing', file: name }] };
}

/** A file that its format's reader cannot read: cut off, or of a kind it does not know. */
export function mapBroken(name: string, format: string): DroppedFile {
  return { kind: 'refused', name, problems: [{ code: 'map-broken', file: name, format }] };
}
