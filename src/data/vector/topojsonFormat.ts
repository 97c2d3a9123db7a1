import type { GeometryObject, Topology } from 'topojson-specification';
import { layerOfGeojson } from '../../domain/layer/layerOfGeojson.ts';
import type { VectorLayer } from '../../domain/layer/VectorLayer.ts';
import { decodeText } from '../decodeText.ts';
import type { DroppedFile } from '../DroppedFile.ts';
import type { FileFormat } from '../FileFormat.ts';
import { layersRead, mapBroken } from './layersRead.ts';

/** TopoJSON: each of its objects is a layer. */
export const topojsonFormat: FileFormat = {
  id: 'topojson',
  extensions: ['.topojson'],
  recognises: ({ text }) => /^\ufeff?\s*\{[^[]*"type"\s*:\s*"Topology"/.test(text),
  async read(bytes, name): Promise<DroppedFile> {
    const { feature } = await import('topojson-client');
    try {
      const topology = JSON.parse(decodeText(bytes).text.replace(/^\ufeff/, '')) as Topology;
      const layers = Object.entries(topology.objects).map(([object, shapes]): VectorLayer | null =>
        layerOfGeojson(feature(topology, shapes as GeometryObject), name, object),
      );
      return layersRead(name, layers);
    } catch {
      // Cut off, or arcs that are not there.
      return mapBroken(name, 'TopoJSON');
    }
  },
};
