/** A name for tight places: without what stands in brackets, 28 letters at most. */
export function shortened(name: string): string {
  const bare = name.replace(/\s*\([^)]*\)/gu, '').trim();
  return bare.length > 28 ? `${bare.slice(0, 27).trimEnd()}…` : bare;
}
