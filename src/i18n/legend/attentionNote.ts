import type { Painting } from '../../domain/brief/Painting.ts';
import { attentionLooks } from '../../domain/classify/palette.ts';
import type { Language } from '../Language.ts';
import { wordsOf } from '../wordsOf.ts';

/**
 * Which look calls for attention; `null` where classes say by name which is worse, and for a measure that has no worse end.
 *
 * @param dark whether the ground is dark
 */
export function attentionNote(
  { plan: { paint }, indicator }: Pick<Painting, 'plan' | 'indicator'>,
  dark: boolean,
  language: Language,
): string | null {
  const ranked =
    paint === 'score' ||
    paint === 'flag-share' ||
    (paint === 'indicator' && (indicator?.direction ?? 'neutral') !== 'neutral');
  return ranked ? wordsOf(language).legend.attention[attentionLooks(dark)] : null;
}
