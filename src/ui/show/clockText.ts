import { clock } from '../../i18n/format/clock.ts';
import type { Language } from '../../i18n/Language.ts';
import { storyIn } from '../../i18n/storyIn.ts';

/** How long somebody has spoken, and how long is left of the time that was given. */
export function clockText(seconds: number, minutes: number | null, language: Language): string {
  const words = storyIn(language).show;
  const passed = clock(seconds, language);
  if (minutes === null) return words.clock(passed);
  const left = minutes * 60 - seconds;
  return left >= 0
    ? words.clockOf(passed, clock(left, language))
    : words.over(passed, clock(-left, language));
}
