import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * The library lists a master for every slide though there is one, which makes PowerPoint offer a repair, gives a table the number of another shape of
 * its slide, and writes the clock: parts that are not there are taken from the list, shapes are numbered through, and the day is the one given.
 */
export function mendPptx(bytes: Uint8Array, date: string): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes);
  const edit = (path: string, change: (text: string) => string) => {
    const part = parts[path];
    if (part !== undefined) parts[path] = strToU8(change(strFromU8(part)));
  };
  edit('[Content_Types].xml', (text) =>
    text.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (all, path: string) =>
      path in parts ? all : '',
    ),
  );
  for (const path of Object.keys(parts).filter((each) => /^ppt\/slides\/slide\d+\.xml$/.test(each)))
    edit(path, (text) => {
      let number = 0;
      return text.replace(/(<p:cNvPr id=")\d+"/g, (_, start: string) => `${start}${String(++number)}"`);
    });
  edit('docProps/core.xml', (text) =>
    text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`),
  );
  const files = Object.fromEntries(Object.entries(parts).filter(([path]) => !path.endsWith('/')));
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
}
