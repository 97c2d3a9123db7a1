import type { TargetProgress } from '../../domain/progress/Progress.ts';
import { period } from '../format/period.ts';
import type { Language } from '../Language.ts';
import { progressIn } from '../progressIn.ts';
import { wordsOf } from '../wordsOf.ts';
import { afterVerdict } from './afterVerdict.ts';
import { targetValue } from './targetValue.ts';

/**
 * What the newest figure of after the target's year says: "số cuối năm 2027: 97,1 %, chưa tới mức mục tiêu"; empty where there is none.
 * A sample says so.
 */
export function afterText({ target, progress }: TargetProgress, language: Language): string {
  const { after, aim } = progress;
  if (after === null) return '';
  const { newest } = after;
  const value = targetValue(target, newest.value, language, after.reaches === null ? null : aim);
  const mark = newest.provenance === 'sample' ? ` (${wordsOf(language).data.sampleShort})` : '';
  const words = progressIn(language).after;
  return words.told(period(newest, language), value + mark, afterVerdict(progress, language));
}
