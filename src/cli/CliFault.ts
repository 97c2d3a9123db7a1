import type { cliWords } from '../i18n/cli/vi.ts';
import type { Translated } from '../i18n/Translated.ts';
import type { Language } from '../i18n/Language.ts';

export type CliWords = Translated<typeof cliWords>;

/** Bad input to a command: what to say about it, in whatever language it will be said. */
export class CliFault extends Error {
  readonly tell: (words: CliWords, language: Language) => string;

  constructor(tell: (words: CliWords, language: Language) => string) {
    super('bad input to a command');
    this.tell = tell;
  }
}
