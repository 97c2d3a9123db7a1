import { en } from './en.ts';
import type { Language } from './Language.ts';
import type { Messages } from './Messages.ts';
import { vi } from './vi.ts';

/** A new language is one folder beside `vi/`, gathered in one file beside `vi.ts`, and one word here. */
const languages: Readonly<Record<Language, Messages>> = { vi, en };

/** Every message of the portal in one language, as one typed tree: `wordsOf('vi').legend.noData`. */
export function wordsOf(language: Language): Messages {
  return languages[language];
}
