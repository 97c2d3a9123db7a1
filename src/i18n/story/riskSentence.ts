import { EXCEPTED, OPEN } from '../../domain/classify/Legend.ts';
import type { Outcome } from '../../domain/outcome/Outcome.ts';
import { count } from '../format/count.ts';
import type { Language } from '../Language.ts';
import { storyIn } from '../storyIn.ts';

/** How many hamlets are at high risk and of how many nobody can say; `null` where the picture does not ask who is in danger. */
export function riskSentence({ plan, risk, classNumbers }: Outcome, language: Language): string | null {
  if (plan.paint !== 'hazard' || risk === null) return null;
  const asked = risk.classNumbers.filter((_, unit) => classNumbers[unit] !== EXCEPTED);
  const counted = (number: number) => asked.reduce((sum, each) => sum + (each === number ? 1 : 0), 0);
  return storyIn(language).sentences.risk(
    count(counted(0), language),
    count(counted(OPEN), language),
    count(asked.length, language),
  );
}
