import { parseArgs } from 'node:util';
import { CliFault } from './CliFault.ts';
import type { Options } from './Options.ts';

/** Options of a command by name: those with a value, and those that only stand there. */
export interface OptionNames {
  readonly values: readonly string[];
  readonly flags: readonly string[];
  /** The command takes one file or more. */
  readonly files?: boolean;
}

/**
 * The options of a call. What is not an option of the command, or stands there twice, is refused, so that a slip of the pen
 * never changes a result unseen.
 *
 * @throws CliFault
 */
export function readOptions(args: readonly string[], usage: string, names: OptionNames): Options {
  const { values, flags, files: takesFiles = false } = names;
  const files: string[] = [];
  const options = Object.fromEntries([
    ...values.map((name) => [name, { type: 'string' }] as const),
    ...flags.map((name) => [name, { type: 'boolean' }] as const),
  ]);
  const parsed = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const seen = new Set<string>();
  for (const token of parsed.tokens) {
    if (token.kind === 'positional') {
      if (!takesFiles) throw new CliFault((words) => words.optionUnknown(token.value, usage));
      files.push(token.value);
    }
    if (token.kind !== 'option') continue;
    const valued = values.includes(token.name);
    if (!valued && (!flags.includes(token.name) || token.value !== undefined))
      throw new CliFault((words) => words.optionUnknown(token.rawName, usage));
    if (valued && (token.value === undefined || token.value === ''))
      throw new CliFault((words) => words.optionMissing(`${token.rawName} …`, usage));
    if (seen.has(token.name)) throw new CliFault((words) => words.optionTwice(token.rawName));
    seen.add(token.name);
  }
  if (takesFiles && files.length === 0) throw new CliFault((words) => words.optionMissing('FILE', usage));
  const text = (name: string) => {
    const value = parsed.values[name];
    return typeof value === 'string' ? value : undefined;
  };
  const required = (name: string) => {
    const value = text(name);
    if (value === undefined) throw new CliFault((words) => words.optionMissing(`--${name}`, usage));
    return value;
  };
  return {
    files,
    has: (flag) => parsed.values[flag] === true,
    text,
    required,
    number(name, fallback, fits, expected) {
      const given = text(name);
      if (given === undefined) return fallback;
      const value = Number(given);
      if (given.trim() === '' || !Number.isFinite(value) || !fits(value))
        throw new CliFault((words) => words.optionValue(name, given, expected));
      return value;
    },
    choice(name, words, fallback) {
      const given = text(name) ?? fallback ?? required(name);
      const found = words.find((word) => word === given);
      if (found === undefined) throw new CliFault((all) => all.optionValue(name, given, words.join(' | ')));
      return found;
    },
  };
}
