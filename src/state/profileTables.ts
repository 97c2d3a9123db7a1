import type { Library } from './Library.svelte.ts';

/** Every table that figures and trends of a profile come from. */
export const profileTables = (library: Library): Promise<void> =>
  library.needTables(
    [...new Set(library.indicators.flatMap(({ periods }) => periods.map(({ year }) => year)))],
    true,
  );
