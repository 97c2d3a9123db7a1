import type { Language } from '../Language.ts';
import { numberText } from './numberText.ts';

const names = ['byte', 'kB', 'MB', 'GB'] as const;

/** The size of a file, in the steps of 1,000 that file managers use: "812 byte", "1,2 MB". */
export function bytes(size: number, language: Language): string {
  const step = size < 1000 ? 0 : Math.min(names.length - 1, Math.floor(Math.log10(size) / 3));
  const value = size / 1000 ** step;
  return `${numberText(value, language, { least: 0, most: value < 10 && step > 0 ? 1 : 0 })} ${names[step] ?? ''}`;
}
