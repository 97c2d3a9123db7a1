import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gatherFiles } from '../../../src/domain/reading/gatherFiles.ts';

const named = (...names: readonly string[]) => names.map((name) => ({ name }));
const sources = (...names: readonly string[]) =>
  gatherFiles(named(...names)).map((source) => source.map(({ name }) => name));

test('the parts of a shapefile are one source, its shapes first, whatever the case of their names', () => {
  expect(sources('xa.dbf', 'xa.prj', 'Xa.SHP', 'xa.shp.xml')).toEqual([
    ['Xa.SHP', 'xa.dbf', 'xa.prj', 'xa.shp.xml'],
  ]);
});

test('several shapefiles and other files are a source each, in the order in which they came', () => {
  expect(sources('duong.shp', 'ngheo.xlsx', 'xa.dbf', 'duong.dbf', 'xa.shp')).toEqual([
    ['duong.shp', 'duong.dbf'],
    ['ngheo.xlsx'],
    ['xa.shp', 'xa.dbf'],
  ]);
});

test('one name in two forms of Unicode is one name; two files of one name are two', () => {
  expect(sources('xã.shp'.normalize('NFD'), 'xã.dbf'.normalize('NFC'))).toHaveLength(1);
  expect(sources('xa.csv', 'xa.csv')).toHaveLength(2);
});

test('no file is lost or made, and a shapefile begins with its shapes', () => {
  const name = fc
    .tuple(fc.constantFrom('a', 'B', 'xã'), fc.constantFrom('.shp', '.DBF', '.prj', '.csv', ''))
    .map(([stem, ending]) => `${stem}${ending}`);
  fc.assert(
    fc.property(fc.array(name, { maxLength: 12 }), (names) => {
      const files = named(...names);
      const gathered = gatherFiles(files);
      expect(new Set(gathered.flat())).toEqual(new Set(files));
      expect(gathered.flat()).toHaveLength(files.length);
      for (const [main, ...beside] of gathered)
        if (beside.some((file) => /\.shp$/i.test(file.name))) expect(main.name).toMatch(/\.shp$/i);
    }),
  );
});
