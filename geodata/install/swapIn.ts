import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What the page loads, by name below the data folder: JSON to be, or the bytes of a file as they are. */
export type DataFiles = ReadonlyMap<string, unknown>;

/**
 * Puts a whole set of data in the place of another: written beside it first, then exchanged by name, so that a
 * crash or a full disk leaves the old set as it was.
 *
 * @param folder that the data are to stand in, with a slash at its end
 */
export async function swapIn(folder: string, files: DataFiles): Promise<void> {
  const target = folder.replace(/\/$/, '');
  const [fresh, old] = [`${target}.new-${String(process.pid)}`, `${target}.old-${String(process.pid)}`];
  try {
    for (const [name, content] of files) {
      const path = `${fresh}/${name}`;
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content instanceof Uint8Array ? content : `${JSON.stringify(content)}\n`);
    }
    if (existsSync(target)) await rename(target, old);
    try {
      await rename(fresh, target);
    } catch (error) {
      if (existsSync(old)) await rename(old, target);
      throw error;
    }
  } finally {
    await rm(fresh, { recursive: true, force: true });
    if (existsSync(target)) await rm(old, { recursive: true, force: true });
  }
}
