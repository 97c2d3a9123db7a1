import { templates as en } from './en/templates.ts';
import type { Language } from './Language.ts';
import { templates as vi } from './vi/templates.ts';

/** Words around templates and sheets of problems; apart from `wordsOf`, since the first screen needs none of them. */
export const templatesIn = (language: Language) => (language === 'vi' ? vi : en);
