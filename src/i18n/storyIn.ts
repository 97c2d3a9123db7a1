import { story as en } from './en/story.ts';
import type { Language } from './Language.ts';
import { story as vi } from './vi/story.ts';

/** Words around scenes and the presentation; apart from `wordsOf`, since the first screen needs none of them. */
export const storyIn = (language: Language) => (language === 'vi' ? vi : en);
