import { levelOf } from '../domain/area/levelOf.ts';
import { EXCEPTED, NOT_MAPPED, OUTSIDE } from '../domain/classify/Legend.ts';
import { hazardClasses } from '../domain/hazard/HazardClass.ts';
import type { Outcome } from '../domain/outcome/Outcome.ts';
import { count } from './format/count.ts';
import type { Language } from './Language.ts';
import { wordsOf } from './wordsOf.ts';

const high = hazardClasses.indexOf('high') + 1;

/** How many units are of high or very high hazard, and of how many nobody can say: the sentence beside a map of hazard. */
export function hazardFinding(
  { set, classNumbers }: Pick<Outcome, 'set' | 'classNumbers'>,
  language: Language,
): string {
  const { legend, difficulty } = wordsOf(language);
  const counted = (isCounted: (number: number) => boolean) =>
    count(
      classNumbers.reduce((sum, number) => sum + (isCounted(number) ? 1 : 0), 0),
      language,
    );
  return legend.hazardFinding(
    counted((number) => number >= high),
    counted((number) => number !== OUTSIDE && number !== EXCEPTED),
    difficulty.units[levelOf(set)],
    counted((number) => number === NOT_MAPPED),
  );
}
