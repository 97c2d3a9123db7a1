import type { Brief } from '../../domain/brief/Brief.ts';
import { toldIndicators, type About } from '../../domain/brief/toldIndicators.ts';
import { briefIn } from '../briefIn.ts';
import type { Language } from '../Language.ts';
import { lowerFirst } from '../lowerFirst.ts';
import { wordIn } from '../wordIn.ts';

/** Which figures are a sample, in one sentence that begins with the mark; `null` where none is. */
export function sampleWarning(
  brief: Pick<Brief, 'painting' | 'indicators' | 'sample'>,
  language: Language,
  about: About,
): string | null {
  const { sample, painting } = brief;
  if (!(about === 'map' ? sample.map : sample.any)) return null;
  const words = briefIn(language).sample;
  const told = toldIndicators(brief, about).filter(({ entry }) => sample.indicators.includes(entry.id));
  const { paint } = painting.plan;
  const hazards = sample.hazards && (about === 'all' || paint === 'hazard');
  const parts = [
    ...told.map(({ entry }) => lowerFirst(wordIn(entry.name, language))),
    ...(sample.units ? [words.units] : []),
    ...(hazards ? [words.hazards] : []),
    ...(about === 'all' && sample.sites ? [words.sites] : []),
  ];
  return parts.length === 0 ? words.whole : words.parts(parts.join(', '));
}
