import { fold } from '../../area/fold.ts';
import { hazardKinds, type HazardKind } from '../../hazard/HazardLayer.ts';
import type { OwnLayer } from '../../layer/OwnLayer.ts';

/** Folded words by which offices name a hazard; `lũ` alone is a river's, `lũ quét` and `lũ ống` are flash floods. */
const wordsOf: Readonly<Record<HazardKind, RegExp>> = {
  landslide: /\b(sat ?lo|truot ?lo|truot ?dat|lo ?dat|landslides?|rockfall)\b/,
  'flash-flood': /\b(lu ?quet|lu ?ong|lu ?bun ?da|flash ?floods?)\b/,
  'river-flood':
    /\b(ngap|ngap ?lut|ngap ?lu|lu ?lut|lut|lu(?! ?(?:quet|ong|bun))|(?<!flash )floods?|inundation)\b/,
  subsidence: /\b(sut ?lun|sut ?dat|subsidence|sinkholes?)\b/,
};

/** Looked at for words: what a few zones say, the rest will say. */
const looked = 50;

/**
 * Which hazard zones are of, by the name of their layer, else of its file, else by the words of properties. `null`
 * where nothing tells, or where one text names several: they are asked for, since each kind is laid over the units for itself.
 */
export function kindOfHazard({
  name,
  file,
  features,
}: Pick<OwnLayer, 'name' | 'file' | 'features'>): HazardKind | null {
  const properties = features.slice(0, looked).flatMap((each) => Object.entries(each.properties).flat());
  for (const texts of [[name], [file], properties]) {
    const words = texts.map((text) => fold(text.replaceAll('_', ' '))).join(' | ');
    const kinds = hazardKinds.filter((kind) => wordsOf[kind].test(words));
    if (kinds.length > 0) return kinds.length === 1 ? (kinds[0] ?? null) : null;
  }
  return null;
}
