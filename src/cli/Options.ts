/** What was typed behind a command, as the command asks for it. Every wrong value is a fault. */
export interface Options {
  /** Paths, in the order in which they were typed; empty for a command that takes none. */
  readonly files: readonly string[];
  readonly has: (flag: string) => boolean;
  /** `undefined` where it was not given. */
  readonly text: (name: string) => string | undefined;
  readonly required: (name: string) => string;
  /** A number, or `fallback` where it was not given. */
  readonly number: (
    name: string,
    fallback: number,
    fits: (value: number) => boolean,
    expected: string,
  ) => number;
  /** One of some words, or `fallback` where it was not given. */
  readonly choice: <Word extends string>(name: string, words: readonly Word[], fallback?: Word) => Word;
}
