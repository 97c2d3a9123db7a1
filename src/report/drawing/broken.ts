/**
 * A text broken into lines. Only plain spaces break, so a number and its unit stay together; a word that is too wide by itself (an address) is broken inside.
 *
 * @param fits whether a text has room on a line, counted from 0
 */
export function broken(text: string, fits: (text: string, line: number) => boolean): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer, lines.length)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const part of word.split(/(?<=\/)/)) {
      const pieces = fits(line + part, lines.length) || fits(part, lines.length + 1) ? [part] : part;
      for (const piece of pieces) {
        if (line !== '' && !fits(line + piece, lines.length)) {
          lines.push(line);
          line = '';
        }
        line += piece;
      }
    }
  }
  return line === '' ? lines : [...lines, line];
}
