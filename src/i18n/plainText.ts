import type { Sentence } from './segments.ts';

/** A sentence without its emphasis, for table cells, titles and screen readers. */
export function plainText(sentence: Sentence): string {
  return sentence.map(({ text }) => text).join('');
}
