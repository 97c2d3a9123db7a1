import type { GeometryCollection, Topology } from 'topojson-specification';
import type { HazardClass } from './HazardClass.ts';
import type { EmbeddedHazardLayer } from './EmbeddedHazardLayer.ts';

/** The classes of a layer's zones stand as properties of its shapes. */
export type HazardObjects = Readonly<Record<string, GeometryCollection<{ readonly hazard?: HazardClass }>>>;

/** A layer, and the objects of the file that hold its zones and the land it looked at. */
export interface HazardFileLayer extends Pick<
  EmbeddedHazardLayer,
  'id' | 'kind' | 'name' | 'source' | 'sample'
> {
  readonly zones: string;
  readonly coverage: string;
}

/**
 * The shape of `hazard.topo.json`: a TopoJSON topology with its layers beside it. An installation without any has no
 * layers and no objects.
 */
export interface HazardFile extends Topology<HazardObjects> {
  readonly layers: readonly HazardFileLayer[];
}
