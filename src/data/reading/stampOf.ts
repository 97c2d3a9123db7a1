import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { FileStamp } from './ReadingMessages.ts';

const step = 4_000_000;

/**
 * Size and SHA-256 of a file, read in steps. The browser's own digest is not asked: it works on safe
 * origins only, and an office may serve the portal by plain HTTP.
 */
export async function stampOf(file: File): Promise<FileStamp> {
  const hash = sha256.create();
  for (let at = 0; at < file.size; at += step) {
    hash.update(new Uint8Array(await file.slice(at, at + step).arrayBuffer()));
  }
  return { bytes: file.size, sha256: bytesToHex(hash.digest()) };
}
