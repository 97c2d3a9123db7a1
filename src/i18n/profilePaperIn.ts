import { profilePaper as en } from './en/profilePaper.ts';
import type { Language } from './Language.ts';
import { profilePaper as vi } from './vi/profilePaper.ts';

/** Words of the profile on paper; apart from `wordsOf`, since the page needs none of them. */
export const profilePaperIn = (language: Language) => (language === 'vi' ? vi : en);
