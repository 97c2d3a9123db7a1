import type { Language } from '../i18n/Language.ts';

/** One thing the portal does from a terminal. A new one is one such object, listed in `commands.ts`. */
export interface Command {
  readonly name: string;
  /** How it is typed, on one line. */
  readonly usage: string;
  /**
   * What it resolves to is printed as JSON; a `RefusedAnswer` is printed too, and the exit code says that it is one.
   *
   * @param args what stands behind the name
   * @param language of the words in the answer
   * @throws (rejects with) CliFault when the call itself is wrong
   */
  readonly run: (args: readonly string[], language: Language) => Promise<unknown>;
}
