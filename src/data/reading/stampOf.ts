import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Source } from '../../domain/reading/gatherFiles.ts';
import type { FileStamp } from './ReadingMessages.ts';

const step = 4_000_000;

/**
 * Size and SHA-256 of a file, read in steps; of several that belong together, of one after the other. The browser's own digest is not asked: it works on safe
 * origins only, and an office may serve the portal by plain HTTP.
 */
export async function stampOf(source: Source<File>): Promise<FileStamp> {
  const hash = sha256.create();
  for (const file of source) {
    for (let at = 0; at < file.size; at += step)
      hash.update(new Uint8Array(await file.slice(at, at + step).arrayBuffer()));
  }
  const bytes = source.reduce((sum, { size }) => sum + size, 0);
  return { bytes, sha256: bytesToHex(hash.digest()) };
}
