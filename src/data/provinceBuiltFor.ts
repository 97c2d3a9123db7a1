import type { AreaKind } from '../domain/area/Area.ts';

/** The province this page was built for, known before any data have arrived; see `vite.config.ts`. */
export const provinceBuiltFor = {
  name: import.meta.env['PROVINCE'] as string,
  kind: import.meta.env['PROVINCE_KIND'] as AreaKind,
};
