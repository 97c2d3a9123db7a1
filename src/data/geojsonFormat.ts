import { layerOfGeojson } from '../domain/layer/layerOfGeojson.ts';
import { decodeText } from './decodeText.ts';
import type { DroppedFile } from './DroppedFile.ts';
import type { FileFormat } from './FileFormat.ts';

/** Shapes as GeoJSON (RFC 7946). Any JSON is taken here, so that a wrong one is answered as JSON. */
export const geojsonFormat: FileFormat = {
  id: 'geojson',
  extensions: ['.geojson', '.json'],
  recognises: ({ text }) => /^\ufeff?\s*[{[]/.test(text),
  read(bytes, name) {
    return Promise.resolve(layersIn(decodeText(bytes).text, name));
  },
};

function layersIn(text: string, name: string): DroppedFile {
  const refused = (code: 'json-broken' | 'features-missing'): DroppedFile => ({
    kind: 'refused',
    name,
    problems: [{ code, file: name }],
  });
  const document = parsed(text);
  if (document === undefined) return refused('json-broken');
  const layer = layerOfGeojson(document, name);
  return layer === null
    ? refused('features-missing')
    : { kind: 'layers', name, layers: [layer], problems: [] };
}

/** `undefined`, which no JSON text means, when the text is broken (often: cut off). */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  } catch {
    return undefined;
  }
}
