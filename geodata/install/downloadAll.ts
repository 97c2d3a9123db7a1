import { createHash } from 'node:crypto';
import { CliFault } from '../../src/cli/CliFault.ts';
import { download, type Patience } from './download.ts';
import type { PublishedFile, PublishedSource } from './PublishedSource.ts';

/** How many files are under way at once. */
const together = 6;

export interface Downloaded extends PublishedFile {
  readonly content: Uint8Array;
  /** The commit it was read at. */
  readonly commit: string;
}

/**
 * Every file of a source, each one held against its size and its sum. The first that fails ends it: half a
 * province is none.
 *
 * @param server address before `owner/name/commit/...`, e.g. `https://raw.githubusercontent.com`
 * @throws CliFault
 */
export async function downloadAll(
  source: PublishedSource,
  server: string,
  patience: Patience,
): Promise<readonly Downloaded[]> {
  const done: Downloaded[] = [];
  const waiting = [...source.files];
  const worker = async () => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      try {
        done.push(await downloadFile(source, file, server, patience));
      } catch (fault) {
        waiting.length = 0;
        throw fault;
      }
    }
  };
  await Promise.all(Array.from({ length: together }, worker));
  return done.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function downloadFile(
  { repository, commits, folder }: PublishedSource,
  file: PublishedFile,
  server: string,
  patience: Patience,
): Promise<Downloaded> {
  for (const commit of commits) {
    const address = `${server}/${repository}/${commit}/${folder}/${file.path}`;
    const content = await download(address, file.bytes, patience);
    if (content === null) continue;
    const { length } = content;
    if (length < file.bytes)
      throw new CliFault((words) => words.install.short(file.path, length, file.bytes));
    const sha256 = createHash('sha256').update(content).digest('hex');
    if (length > file.bytes || sha256 !== file.sha256)
      throw new CliFault((words) => words.install.otherContent(file.path, sha256, file.sha256));
    return { ...file, content, commit };
  }
  throw new CliFault((words) => words.install.notThere(`${repository}/${folder}/${file.path}`));
}
