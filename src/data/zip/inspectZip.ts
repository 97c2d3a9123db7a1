import { readDirectory, type DirectoryEntry } from './readDirectory.ts';

export type ZipFault = 'archive-broken' | 'archive-too-large' | 'archive-unsafe-path' | 'archive-encrypted';

/**
 * More than any workbook or map of a province needs: a planner's largest real archives unpack to some tens of
 * megabytes. Deflate cannot pack better than 1,032 to 1, so a bomb shows by its total, not by its ratio.
 */
export const zipLimits = { entries: 20_000, unpacked: 600_000_000 } as const;

/**
 * What a ZIP archive holds, read from its directory without unpacking anything, or why it must not be
 * unpacked: broken or cut off, encrypted, larger than its limits, or with names that point outside of it.
 * `unpackEntry` then holds each entry to the size that was declared here.
 */
export function inspectZip(bytes: Uint8Array): readonly DirectoryEntry[] | ZipFault {
  const entries = readDirectory(bytes);
  if (entries === null) return 'archive-broken';
  if (entries.some(({ encrypted }) => encrypted)) return 'archive-encrypted';
  if (entries.some(({ name }) => pointsOutside(name))) return 'archive-unsafe-path';
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  const tooLarge = entries.length > zipLimits.entries || unpacked > zipLimits.unpacked;
  return tooLarge ? 'archive-too-large' : entries;
}

/** Paths that climb, start at a root or a drive, or hide behind a NUL. */
function pointsOutside(name: string): boolean {
  const path = name.replaceAll('\\', '/');
  return (
    path.startsWith('/') || /^[a-z]:/i.test(path) || path.includes('\0') || path.split('/').includes('..')
  );
}
