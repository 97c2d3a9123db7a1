import type { Brief, BriefIndicator } from '../../domain/brief/Brief.ts';
import { toldIndicators, type About } from '../../domain/brief/toldIndicators.ts';
import { missingReasons } from '../../domain/indicator/Cell.ts';
import { briefIn } from '../briefIn.ts';
import { capital } from '../capital.ts';
import { count } from '../format/count.ts';
import type { Language } from '../Language.ts';
import { wordIn } from '../wordIn.ts';
import { wordsOf } from '../wordsOf.ts';

/** How many units inside the filters have no figure and why, one line an indicator; one line that says so where none is missing. */
export function missingLines(
  brief: Pick<Brief, 'painting' | 'indicators' | 'inside'>,
  language: Language,
  about: About,
): readonly string[] {
  const words = briefIn(language).missing;
  const lines = toldIndicators(brief, about).flatMap((indicator) => {
    const all = Object.values(indicator.missing).reduce((sum, each) => sum + each, 0);
    if (all === 0) return [];
    const name = capital(wordIn(indicator.entry.name, language));
    return words.line(
      name,
      count(all, language),
      count(brief.inside, language),
      reasonsOf(indicator, language),
    );
  });
  return lines.length === 0 ? [words.none] : lines;
}

function reasonsOf({ missing }: BriefIndicator, language: Language): string {
  const words = briefIn(language).missing;
  const names = wordsOf(language).units.missing;
  return missingReasons
    .flatMap((reason) => {
      const found = missing[reason];
      return found === undefined ? [] : words.reason(names[reason], count(found, language));
    })
    .join('; ');
}
