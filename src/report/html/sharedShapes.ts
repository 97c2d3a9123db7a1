export interface SharedShapes {
  /** The same pages; a shape that stands in several places is named there. */
  readonly pages: readonly string[];
  /** The shapes that are named, once each, for a picture of no size; `''` where there are none. */
  readonly shapes: string;
}

/** Outlines of any length that is worth a name. */
const outline = /<path([^>]*?) d="([^"]{90,})"([^>]*?)(?:\/>|>(<title>[^<]*<\/title>)<\/path>)/g;

/** The scenes of a story show the same places again and again: each outline is written once, which makes the file a good deal smaller. */
export function sharedShapes(pages: readonly string[]): SharedShapes {
  const times = new Map<string, number>();
  for (const page of pages)
    for (const [, , path = ''] of page.matchAll(outline)) times.set(path, (times.get(path) ?? 0) + 1);
  const names = new Map(
    [...times].filter(([, count]) => count > 1).map(([path], place) => [path, `p${String(place)}`]),
  );
  const named = (whole: string, before: string, path: string, after: string, title = '') => {
    const name = names.get(path);
    return name === undefined ? whole : `<use${before} href="#${name}"${after}>${title}</use>`;
  };
  const shapes = [...names].map(([path, name]) => `<path id="${name}" d="${path}"/>`).join('\n');
  return { pages: pages.map((page) => page.replace(outline, named)), shapes };
}
