import type { Progress } from '../../domain/progress/Progress.ts';
import type { Language } from '../Language.ts';
import { progressIn } from '../progressIn.ts';

/** Behind while there is time left is slow; behind when there is none is missed. */
export function statusText({ status, yearsLeft }: Progress, language: Language): string {
  const words = progressIn(language).status;
  return status === 'behind' && yearsLeft === 0 ? words.over : words[status];
}
