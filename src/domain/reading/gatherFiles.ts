import { shapefileEnding } from './shapefileEnding.ts';

/** What is read as one: a file by itself, or the parts of one shapefile with its .shp first. */
export type Source<Named> = readonly [main: Named, ...beside: Named[]];

/**
 * Files that were dropped or typed together, as the sources they make: the parts of a shapefile belong together
 * by their common name, whatever its case; everything else stands alone. In the order of their first file.
 */
export function gatherFiles<Named extends { readonly name: string }>(
  files: readonly Named[],
): readonly Source<Named>[] {
  const gathered = new Map<string, [Named, ...Named[]]>();
  files.forEach((file, index) => {
    const name = file.name.normalize('NFC').toLowerCase();
    const ending = shapefileEnding(name);
    const key = ending === null ? `${String(index)}:` : name.slice(0, -ending.length);
    const known = gathered.get(key);
    if (known === undefined) gathered.set(key, [file]);
    else if (ending === 'shp') known.unshift(file);
    else known.push(file);
  });
  return [...gathered.values()];
}
