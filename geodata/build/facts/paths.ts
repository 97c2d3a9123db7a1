import { fileURLToPath } from 'node:url';

/** Where the facts lie, as copied from their sources. */
export const factsFolder = fileURLToPath(new URL('../../facts/', import.meta.url));

/** Where the page loads from; everything in it is written by the programs of `geodata/build`. */
export const builtFolder = fileURLToPath(new URL('../../built/', import.meta.url));
