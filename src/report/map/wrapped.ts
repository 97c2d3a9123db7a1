import type { Weight } from '../drawing/Drawing.ts';
import type { Measure } from '../drawing/openFaces.ts';

/** A text broken into lines that are no wider than given; a word that is wider by itself (an address) is broken inside. */
export function wrapped(
  text: string,
  width: number,
  size: number,
  weight: Weight,
  measure: Measure,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (each: string) => measure(each, size, weight) <= width;
  // Only plain spaces break: a number and its unit stay together.
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const letter of word) {
      if (!fits(line + letter)) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return line === '' ? lines : [...lines, line];
}
