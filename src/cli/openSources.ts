import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { gatherFiles, type Source } from '../domain/reading/gatherFiles.ts';
import { shapefileEnding } from '../domain/reading/shapefileEnding.ts';
import { openBytes } from './openBytes.ts';

/**
 * Files from the disk as the page gets those that are dropped on it together; the parts of a shapefile are
 * found beside its .shp, typed or not.
 *
 * @throws CliFault if one of them is not there or cannot be read
 */
export async function openSources(paths: readonly string[]): Promise<readonly Source<File>[]> {
  const typed = paths.map((path) => join(dirname(path), basename(path)));
  const beside = await Promise.all(typed.map(partsBeside));
  const all = [...new Set([...typed, ...beside.flat()])];
  return Promise.all(
    gatherFiles(all.map((name) => ({ name }))).map(async ([main, ...others]): Promise<Source<File>> => {
      return [await openBytes(main.name), ...(await Promise.all(others.map(({ name }) => openBytes(name))))];
    }),
  );
}

async function partsBeside(path: string): Promise<readonly string[]> {
  if (shapefileEnding(path) !== 'shp') return [];
  const [folder, shapes] = [dirname(path), basename(path)];
  const found = (await readdir(folder).catch((): string[] => [])).filter((name) => name !== shapes);
  const [own = []] = gatherFiles([shapes, ...found].map((name) => ({ name })));
  return own.map(({ name }) => join(folder, name));
}
