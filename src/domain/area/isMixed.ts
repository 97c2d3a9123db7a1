import type { AreasFile } from './AreasFile.ts';

/** Some sets have real boundaries and others schematic ones: the two do not fit together, so both are drawn. */
export function isMixed({ boundaries }: Pick<AreasFile, 'boundaries'>): boolean {
  const sources = Object.values(boundaries);
  return sources.includes('schematic') && sources.some((source) => source !== 'schematic');
}
