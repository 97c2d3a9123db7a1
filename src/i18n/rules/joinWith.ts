/** "a, b and c": all but the last by commas, the last by the language's own joint. */
export function joinWith(parts: readonly string[], joint: (before: string, last: string) => string): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : joint(parts.slice(0, -1).join(', '), last);
}
