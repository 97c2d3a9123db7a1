import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The data that come with the portal. */
export const embeddedFolder = fileURLToPath(new URL('./built/', import.meta.url));

/** The data of this installation, which take the place of the embedded ones as soon as they are there. */
export const installedFolder = fileURLToPath(new URL('./installed/', import.meta.url));

/**
 * The folder of everything the page loads: `TRONG_DIEM_GEODATA` where it is set, else the installed data,
 * else the embedded ones. Each of them is whole in itself: nothing is ever mixed from two folders.
 *
 * @returns an absolute path that ends with a slash
 */
export function dataFolder(given = process.env['TRONG_DIEM_GEODATA']): string {
  if (given !== undefined && given !== '') return given.endsWith('/') ? given : `${given}/`;
  return existsSync(`${installedFolder}areas.json`) ? installedFolder : embeddedFolder;
}
