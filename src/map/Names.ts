import type { ExpressionSpecification, Map as MapLibre } from 'maplibre-gl';
import type { AreaSetId, Vintage } from '../domain/area/Area.ts';
import type { Language } from '../i18n/Language.ts';
import { addLayer, setShown } from './addLayer.ts';
import type { Ink } from './ink.ts';
import { labelsFor } from './labelsFor.ts';
import { labelSets, type LabelSet } from './layers.ts';
import type { MapGeometry } from './MapGeometry.ts';
import { seatSquare } from './seatSquare.ts';
import type { Sources } from './Sources.ts';

/** Text sizes in CSS pixels at zoom 8.5 and 13 (10 on a phone), and the zoom from which a name may stand at all. */
const styles: Readonly<Record<LabelSet, { sizes: readonly [number, number]; from: number }>> = {
  district: { sizes: [13, 18], from: 0 },
  commune2025: { sizes: [11.5, 16], from: 0 },
  commune2021: { sizes: [11, 15], from: 0 },
  hamlet: { sizes: [10.5, 12.5], from: 11.2 },
};

/**
 * Names that never collide, the important first. They are drawn from the page's own font; MapLibre 6.17
 * sets capitals with two marks too low in weights below 700, so every name is bold.
 */
export class Names {
  readonly #map: MapLibre;
  readonly #sources: Sources;
  #lettering = 1;

  constructor(map: MapLibre, sources: Sources) {
    this.#map = map;
    this.#sources = sources;
  }

  show(set: AreaSetId, vintage: Vintage, geometry: MapGeometry, language: Language, ink: Ink): void {
    if (!this.#map.hasImage('seat')) {
      this.#map.addImage('seat', seatSquare(window.devicePixelRatio), {
        pixelRatio: window.devicePixelRatio,
        sdf: true,
      });
    }
    const wanted = labelsFor(set, vintage);
    for (const names of labelSets) {
      const isWanted = wanted.includes(names);
      if (isWanted) {
        this.#sources.put(`label:${names}`, geometry.labels[names]);
        this.#add(names, language, ink);
      }
      setShown(this.#map, `label:${names}`, isWanted);
    }
  }

  speak(language: Language): void {
    for (const id of this.#layers()) this.#map.setLayoutProperty(id, 'text-field', ['get', language]);
  }

  /** Names larger than usual, for a room: 1 is the size for a desk. */
  enlarge(lettering: number): void {
    this.#lettering = lettering;
    for (const names of labelSets) {
      const id = `label:${names}` as const;
      if (this.#map.getLayer(id)) this.#map.setLayoutProperty(id, 'text-size', this.#sizes(names));
    }
  }

  recolour(ink: Ink): void {
    for (const id of this.#layers()) {
      const colour = id === 'label:hamlet' ? ink.hamletName : ink.name;
      this.#map.setPaintProperty(id, 'text-color', colour);
      this.#map.setPaintProperty(id, 'icon-color', colour);
      this.#map.setPaintProperty(id, 'text-halo-color', ink.nameHalo);
      this.#map.setPaintProperty(id, 'icon-halo-color', ink.nameHalo);
    }
  }

  #sizes(names: LabelSet): ExpressionSpecification {
    const [small, large] = styles[names].sizes.map((size) => size * this.#lettering);
    const onPhone = 10 * this.#lettering;
    return ['interpolate', ['linear'], ['zoom'], 7, onPhone, 8.5, small ?? onPhone, 13, large ?? onPhone];
  }

  #layers() {
    return labelSets.map((set) => `label:${set}` as const).filter((id) => this.#map.getLayer(id));
  }

  #add(names: LabelSet, language: Language, ink: Ink): void {
    const { from } = styles[names];
    const colour = names === 'hamlet' ? ink.hamletName : ink.name;
    addLayer(this.#map, {
      id: `label:${names}`,
      type: 'symbol',
      source: `label:${names}`,
      minzoom: from,
      layout: {
        'text-field': ['get', language],
        'text-font': ['Be Vietnam Pro Bold', 'Be Vietnam Pro'],
        'text-size': this.#sizes(names),
        'text-max-width': 7,
        'text-line-height': 1.25,
        'text-padding': 3,
        'symbol-sort-key': ['-', 0, ['get', 'importance']],
        ...(names === 'commune2025' ? besideSeat : {}),
      },
      paint: {
        'text-color': colour,
        'text-halo-color': ink.nameHalo,
        'text-halo-width': 1.4,
        'icon-color': colour,
        'icon-halo-color': ink.nameHalo,
        'icon-halo-width': 1.2,
      },
    });
  }
}

const seatIcon: ExpressionSpecification = ['case', ['get', 'seat'], 'seat', ''];
/** On a phone's zoom a name beside its square would run out of the picture at the province's ends. */
const anchors: ExpressionSpecification = [
  'step',
  ['zoom'],
  ['literal', ['top', 'bottom']],
  8.2,
  ['literal', ['top', 'bottom', 'left', 'right']],
];
const besideSeat = {
  'icon-image': seatIcon,
  'icon-padding': 1,
  'text-variable-anchor': anchors,
  'text-radial-offset': 0.45,
  'text-justify': 'auto' as const,
};
