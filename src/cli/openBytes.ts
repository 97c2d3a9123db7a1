import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { CliFault } from './CliFault.ts';

/**
 * A file from the disk as the page gets one that is dropped on it.
 *
 * @throws CliFault if there is none, if it is a folder, or if it may not be read
 */
export async function openBytes(path: string): Promise<File> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new CliFault((words) => words.fileMissing(path));
  if (found.isDirectory()) throw new CliFault((words) => words.fileIsFolder(path));
  const bytes = await readFile(path).catch(() => {
    throw new CliFault((words) => words.fileUnreadable(path));
  });
  return new File([new Uint8Array(bytes)], basename(path));
}
