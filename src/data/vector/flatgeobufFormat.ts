import type { Feature } from 'geojson';
import { layerOfGeojson } from '../../domain/layer/layerOfGeojson.ts';
import type { DeclaredCoordinates } from '../../domain/layer/VectorLayer.ts';
import type { DroppedFile } from '../DroppedFile.ts';
import type { FileFormat } from '../FileFormat.ts';
import { isSoundFlatgeobuf } from './isSoundFlatgeobuf.ts';
import { layersRead, mapBroken } from './layersRead.ts';

/** FlatGeobuf: one layer. */
export const flatgeobufFormat: FileFormat = {
  id: 'flatgeobuf',
  extensions: ['.fgb'],
  recognises: ({ bytes: [first, second, third] }) => first === 0x66 && second === 0x67 && third === 0x62,
  async read(bytes, name): Promise<DroppedFile> {
    if (!isSoundFlatgeobuf(bytes)) return mapBroken(name, 'FlatGeobuf');
    const { deserialize } = await import('flatgeobuf/lib/mjs/geojson.js');
    let declared: DeclaredCoordinates = { kind: 'nothing' };
    const features: Feature[] = [];
    try {
      const headerMetaFn = ({ crs }: { crs: { code: number; wkt: string | null } | null }) => {
        if (crs !== null && crs.code > 0) declared = { kind: 'epsg', code: crs.code };
        else if (crs?.wkt != null && crs.wkt !== '') declared = { kind: 'wkt', text: crs.wkt };
      };
      for await (const feature of deserialize(bytes, { headerMetaFn })) features.push(feature as Feature);
    } catch {
      return mapBroken(name, 'FlatGeobuf');
    }
    const layer = layerOfGeojson({ type: 'FeatureCollection', features }, name);
    return layersRead(name, [layer && { ...layer, declared }]);
  },
};
