/** What a shape says under a name of the file's own; empty where it says nothing. */
export function propertyOf(properties: Readonly<Record<string, string>>, name: string): string {
  return Object.hasOwn(properties, name) ? (properties[name] ?? '') : '';
}
