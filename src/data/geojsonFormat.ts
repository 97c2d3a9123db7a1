import { readBoundaries } from '../domain/join/readBoundaries.ts';
import { decodeText } from './decodeText.ts';
import type { FileFormat } from './FileFormat.ts';

/** Boundaries as GeoJSON (RFC 7946). Any JSON is taken here, so that a wrong one is answered as JSON. */
export const geojsonFormat: FileFormat = {
  id: 'geojson',
  extensions: ['.geojson', '.json'],
  recognises: ({ text }) => /^\ufeff?\s*[{[]/.test(text),
  read(bytes, name) {
    const document = parsed(decodeText(bytes).text);
    if (document === undefined)
      return { kind: 'refused', name, problems: [{ code: 'json-broken', file: name }] };
    const { layer, problems } = readBoundaries(document, name);
    return layer === null
      ? { kind: 'refused', name, problems }
      : { kind: 'boundaries', name, layer, problems };
  },
};

/** `undefined`, which no JSON text means, when the text is broken (often: cut off). */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  } catch {
    return undefined;
  }
}
