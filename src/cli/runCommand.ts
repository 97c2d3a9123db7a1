import type { Language } from '../i18n/Language.ts';
import { CliFault } from './CliFault.ts';
import { commands } from './commands.ts';
import { printJson } from './printJson.ts';
import { RefusedAnswer } from './RefusedAnswer.ts';
import { wordsOfCli } from './wordsOfCli.ts';

/** What a call leaves behind. */
export interface Called {
  /** JSON or nothing. */
  readonly output: string;
  /** One line; empty when all went well. */
  readonly error: string;
  readonly code: 0 | 1;
}

/**
 * One call of the command line. `--language vi` anywhere has it answered in Vietnamese; English otherwise.
 *
 * @param args the name of the command and what stands behind it
 */
export async function runCommand(args: readonly string[]): Promise<Called> {
  const at = args.indexOf('--language');
  const language: Language = at >= 0 && args[at + 1] === 'vi' ? 'vi' : 'en';
  const words = wordsOfCli(language);
  const [name = '', ...rest] = at < 0 ? args : args.filter((_, place) => place !== at && place !== at + 1);
  try {
    const command = commands.find((each) => each.name === name);
    if (command === undefined) {
      const known = commands.map((each) => each.name).join(', ');
      throw new CliFault((all) => all.commandUnknown(name, known));
    }
    if (rest.includes('--help')) return { output: '', error: `${command.usage}\n`, code: 0 };
    const answer = await command.run(rest, language);
    const refused = answer instanceof RefusedAnswer;
    const output = `${printJson(refused ? answer.value : answer)}\n`;
    return { output, error: '', code: refused ? 1 : 0 };
  } catch (fault) {
    if (!(fault instanceof CliFault)) throw fault;
    return { output: '', error: `${fault.tell(words, language)}\n`, code: 1 };
  }
}
