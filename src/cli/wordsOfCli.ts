import { cliWords as en } from '../i18n/cli/en.ts';
import { cliWords as vi } from '../i18n/cli/vi.ts';
import type { Language } from '../i18n/Language.ts';
import type { CliWords } from './CliFault.ts';

const languages: Readonly<Record<Language, CliWords>> = { vi, en };

/** The words of the command line in one language. */
export function wordsOfCli(language: Language): CliWords {
  return languages[language];
}
