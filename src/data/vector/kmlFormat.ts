import type { DroppedFile } from '../DroppedFile.ts';
import type { FileFormat } from '../FileFormat.ts';
import { decodeText } from '../decodeText.ts';
import { inspectZip } from '../zip/inspectZip.ts';
import { unpackEntry } from '../zip/unpackEntry.ts';
import { declaresEntities } from '../markup/declaresEntities.ts';
import { layerOfGeojson } from '../../domain/layer/layerOfGeojson.ts';
import { layersRead, mapBroken } from './layersRead.ts';

const isKml = (entry: string) => entry.toLowerCase().endsWith('.kml');

/**
 * KML of Google Earth and QGIS, bare or packed as KMZ. Links to other files are passed over: nothing is ever
 * fetched, and a document that declares entities of its own is refused.
 */
export const kmlFormat: FileFormat = {
  id: 'kml',
  extensions: ['.kml', '.kmz'],
  recognises: ({ text, entries }) => /<kml[\s>]/.test(text) || entries.some(isKml),
  async read(bytes, name): Promise<DroppedFile> {
    const text = bytes[0] === 0x50 ? packedText(bytes) : decodeText(bytes).text;
    if (text === null) return mapBroken(name, 'KMZ');
    if (declaresEntities(text))
      return { kind: 'refused', name, problems: [{ code: 'markup-entities', file: name }] };
    const [{ DOMParser }, { kml }] = await Promise.all([import('@xmldom/xmldom'), import('@tmcw/togeojson')]);
    try {
      const silent = () => undefined;
      const document = new DOMParser({ onError: silent }).parseFromString(text, 'text/xml');
      const read = kml(document as unknown as Document);
      const features = read.features.filter(({ geometry }) => geometry !== null);
      return layersRead(name, [layerOfGeojson({ ...read, features }, name)]);
    } catch {
      return mapBroken(name, 'KML');
    }
  },
};

/** The document of a KMZ is `doc.kml`, or the first one there is. */
function packedText(bytes: Uint8Array): string | null {
  const entries = inspectZip(bytes);
  if (typeof entries === 'string') return null;
  const documents = entries.filter(({ name }) => isKml(name));
  const main = documents.find(({ name }) => name.toLowerCase() === 'doc.kml') ?? documents[0];
  const unpacked = main === undefined ? null : unpackEntry(bytes, main);
  return unpacked === null ? null : decodeText(unpacked).text;
}
