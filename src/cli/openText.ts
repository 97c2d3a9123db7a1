import { readFile } from 'node:fs/promises';
import { CliFault } from './CliFault.ts';

/** The text of a file in UTF-8, without byte order mark. */
export async function openText(path: string): Promise<string> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new CliFault((words) => words.fileMissing(path));
  });
  return text.replace(/^\ufeff/, '');
}
