/**
 * A value as JSON whose keys stand in the order of their code units, so that equal values give equal bytes,
 * whatever order they were made in. Source: the ordering of RFC 8785, section 3.2.3.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : part,
  );
}
