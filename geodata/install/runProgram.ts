import type { Language } from '../../src/i18n/Language.ts';
import { CliFault, type CliWords } from '../../src/cli/CliFault.ts';
import { wordsOfCli } from '../../src/cli/wordsOfCli.ts';

export interface Ran {
  /** What was done, line by line; empty when nothing was. */
  readonly output: string;
  /** Why nothing was done, in one line. */
  readonly error: string;
  readonly code: 0 | 1;
}

/**
 * One of the programs that change the data of an installation, as a terminal sees it.
 *
 * @param args as typed; `--language vi` has it answer in Vietnamese
 * @param program answers the lines to print
 */
export async function runProgram(
  args: readonly string[],
  program: (
    args: readonly string[],
    words: CliWords['install'],
    language: Language,
  ) => Promise<readonly string[]>,
): Promise<Ran> {
  const at = args.indexOf('--language');
  const language: Language = at >= 0 && args[at + 1] === 'vi' ? 'vi' : 'en';
  const rest = at < 0 ? args : args.filter((_, place) => place !== at && place !== at + 1);
  const words = wordsOfCli(language);
  try {
    const lines = await program(rest, words.install, language);
    return { output: `${lines.join('\n')}\n`, error: '', code: 0 };
  } catch (fault) {
    if (!(fault instanceof CliFault)) throw fault;
    const why = fault.tell(words, language).trimEnd();
    return { output: '', error: `${why} ${words.install.unchanged}\n`, code: 1 };
  }
}
