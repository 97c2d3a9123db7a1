import type { KeptMeasure, RestsOn } from '../domain/measure/KeptMeasure.ts';
import { date } from './format/date.ts';
import { count } from './format/count.ts';
import { km } from './format/km.ts';
import type { Language } from './Language.ts';
import { measuringIn } from './measuringIn.ts';

/** What a measure is called, how it was taken, and what it rests on. */
export interface MeasureSentences {
  readonly name: string;
  readonly definition: string;
  readonly source: string;
}

/**
 * Says a measure: its name, from which layer of which date it was taken, how, and for how many units.
 *
 * @param layer name of the layer as it stands in the legend; empty for seats
 * @param units how many have a figure, of how many
 * @param schematic whether the land of the units is only drawn about where it lies
 */
export function measureSentences(
  { measure, restsOn }: Pick<KeptMeasure, 'measure' | 'restsOn'>,
  layer: string,
  units: { readonly known: number; readonly of: number },
  schematic: boolean,
  language: Language,
): MeasureSentences {
  const words = measuringIn(language);
  const { kind, target, surfaces } = measure;
  const distance = km(measure.km, language);
  const named = surfaces.map((surface) => `“${surface}”`).join(', ');
  const from = restsOn.find((each) => each.kind === 'layer');
  const rests = (each: RestsOn) => date(each.brought.slice(0, 10), language);
  const said: Readonly<Record<typeof kind, readonly [name: string, method: string]>> = {
    distance:
      target.kind === 'seat'
        ? [words.names.seat[target.of], words.method.seat]
        : [words.names.distance(layer), words.method.distance],
    count: [words.names.count(layer), words.method.count],
    'road-length':
      surfaces.length === 0
        ? [words.names['road-length'](layer), words.method['road-length']]
        : [words.names['road-length-of'](layer, surfaces.join(', ')), words.method['road-length-of'](named)],
    'hard-share': [words.names['hard-share'](layer), words.method['hard-share'](named)],
    'near-share': [words.names['near-share'](layer, distance), words.method['near-share'](distance)],
    'inside-share': [words.names['inside-share'](layer), words.method['inside-share']],
  };
  const [name, method] = said[kind];
  const told = restsOn.map((each) => {
    if (each.kind === 'boundaries') return words.boundaries(each.file, rests(each));
    return (each.kind === 'clip' ? words.clippedTo : words.layer)(each.name, each.file, rests(each));
  });
  const cover = target.kind === 'seat' ? [] : [words.told[measure.coverage]];
  return {
    name,
    definition: [
      method,
      ...told,
      ...cover,
      ...(schematic && kind !== 'distance' ? [words.drawn] : []),
      words.counts(count(units.known, language), count(units.of, language)),
    ].join('. '),
    source: words.source(from === undefined ? words.ofSeats : words.ofLayer(from.name, rests(from))),
  };
}
