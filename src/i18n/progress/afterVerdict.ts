import { afterStanding } from '../../domain/progress/afterStanding.ts';
import type { Progress } from '../../domain/progress/Progress.ts';
import type { Language } from '../Language.ts';
import { progressIn } from '../progressIn.ts';

/** How the newest figure of after a target's year stands to it; empty where there is none. */
export function afterVerdict(progress: Progress, language: Language): string {
  const { after } = progress;
  const words = progressIn(language).after;
  if (after === null) return '';
  const standing = afterStanding(progress);
  return standing === 'standard' ? words.standard(after.newest.standard ?? '') : words[standing];
}
