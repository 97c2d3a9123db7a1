/**
 * Address of every file of the data folder by its name there, as the bundler places it: relative, so any sub-path
 * works. The folder is `geodata/built`, or the installation's own (`@geodata` is an alias in `vite.config.ts`).
 */
export const builtAddresses: ReadonlyMap<string, string> = new Map(
  Object.entries(
    import.meta.glob<string>(['@geodata/*.json', '@geodata/figures/*.json'], {
      query: '?url',
      import: 'default',
      eager: true,
    }),
  ).map(([path, address]) => [/(?:figures\/)?[^/]+$/.exec(path)?.[0] ?? path, address]),
);
