import type { Brief } from '../../domain/brief/Brief.ts';
import { nothingOver, type MapOver } from '../../domain/brief/MapOver.ts';
import { toldIndicators, type About } from '../../domain/brief/toldIndicators.ts';
import { briefIn } from '../briefIn.ts';
import type { Language } from '../Language.ts';
import { lowerFirst } from '../lowerFirst.ts';
import { wordIn } from '../wordIn.ts';

/**
 * Which figures are a sample, in one sentence that begins with the mark; `null` where none is.
 *
 * @param over what lies over the units on the map
 */
export function sampleWarning(
  brief: Pick<Brief, 'painting' | 'indicators' | 'sample'>,
  language: Language,
  about: About,
  over: MapOver['sample'] = nothingOver.sample,
): string | null {
  const { sample, painting } = brief;
  if (!(about === 'map' ? sample.map || over.zones || over.sites : sample.any)) return null;
  const words = briefIn(language).sample;
  const told = toldIndicators(brief, about).filter(({ entry }) => sample.indicators.includes(entry.id));
  const { paint } = painting.plan;
  const hazards = (sample.hazards && (about === 'all' || paint === 'hazard')) || over.zones;
  const parts = [
    ...told.map(({ entry }) => lowerFirst(wordIn(entry.name, language))),
    ...(sample.units ? [words.units] : []),
    ...(hazards ? [words.hazards] : []),
    ...((about === 'all' && sample.sites) || over.sites ? [words.sites] : []),
  ];
  return parts.length === 0 ? words.whole : words.parts(parts.join(', '));
}
