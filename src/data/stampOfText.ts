import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { FileStamp } from './reading/ReadingMessages.ts';

/** Size and SHA-256 of a text, as of a file that holds it: what was made here is recognised as what was brought. */
export function stampOfText(text: string): FileStamp {
  const bytes = new TextEncoder().encode(text);
  return { bytes: bytes.length, sha256: bytesToHex(sha256(bytes)) };
}
