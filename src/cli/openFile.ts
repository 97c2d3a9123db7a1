import type { DroppedFile } from '../data/DroppedFile.ts';
import { readFile } from '../data/readFile.ts';
import { problemSentence } from '../i18n/problemSentence.ts';
import { CliFault } from './CliFault.ts';
import { openSources } from './openSources.ts';

export type OpenedFile = Exclude<DroppedFile, { readonly kind: 'refused' }>;

/**
 * A file from the disk through the same door as one that is dropped on the page, in any of its formats.
 *
 * @throws CliFault if there is none, or the portal would refuse it
 */
export async function openFile(path: string): Promise<OpenedFile> {
  const [source] = await openSources([path]);
  const opened = source && (await readFile(source));
  if (opened !== undefined && opened.kind !== 'refused') return opened;
  const [problem] = opened?.problems ?? [];
  throw new CliFault((words, language) =>
    problem === undefined ? words.fileMissing(path) : problemSentence(problem, language),
  );
}
