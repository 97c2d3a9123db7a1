import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recogniseSystem } from '../../../src/domain/coordinates/recogniseSystem.ts';
import { transformer } from '../../../src/domain/coordinates/transformer.ts';
import { declaredTexts } from './declaredTexts.ts';

const readText = (text: string) => recogniseSystem({ kind: 'wkt', text });
const systemsIn = (text: string) => {
  const read = readText(text);
  return read.kind === 'systems' ? read.systems : [];
};

test.each(declaredTexts)('%s', (_, text, expected) => {
  expect(systemsIn(text).map(({ id }) => id)).toEqual(expected);
});

test('a code that EPSG knows is the system itself, another one is named and not known', () => {
  expect(recogniseSystem({ kind: 'epsg', code: 9210 })).toMatchObject({
    kind: 'systems',
    written: 'EPSG:9210',
  });
  expect(recogniseSystem({ kind: 'epsg', code: 2154 })).toEqual({ kind: 'unknown', written: 'EPSG:2154' });
});

test('HN-72 is known by name and code, and has no shift here', () => {
  const text =
    'PROJCS["Hanoi_1972_GK_Zone_18",GEOGCS["GCS_Hanoi_1972",DATUM["D_Hanoi_1972",SPHEROID["Krasovsky_1940",6378245.0,298.3]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",18500000.0],PARAMETER["Central_Meridian",105.0],UNIT["Meter",1.0]]';
  expect(readText(text).kind).toBe('without-shift');
  expect(recogniseSystem({ kind: 'epsg', code: 2044 }).kind).toBe('without-shift');
});

test('an unpublished zone on VN-2000 gets the national shift and its own name', () => {
  const [, text = ''] = declaredTexts.find(([what]) => what === 'a zone that nobody published') ?? [];
  const [system] = systemsIn(text);
  if (system === undefined) throw new Error('not read');
  expect(system.name.vi).toBe('VN2000 10550');
  // GDAL 3.6.2: echo "106.189 22.6777" | gdaltransform -s_srs EPSG:4326 -t_srs "+proj=tmerc +lon_0=105.8333 +k=0.9999
  // +x_0=500000 +ellps=WGS84 +towgs84=-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278"
  const [x, y] = transformer(system).fromWgs84(106.189, 22.6777);
  expect(Math.hypot(x - 536353.9084, y - 2508746.6952)).toBeLessThan(0.01);
});

test('a system in feet is read in feet', () => {
  const inFeet =
    'PROJCS["zone in feet",GEOGCS["GCS_VN_2000",DATUM["D_Vietnam_2000",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",1640416.6666666667],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",105.75],PARAMETER["Scale_Factor",0.9999],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Foot_US",0.3048006096012192]]';
  const [system] = systemsIn(inFeet);
  if (system === undefined) throw new Error('not read');
  const foot = 0.3048006096012192;
  const [lon, lat] = transformer(system).toWgs84(544913.4045 / foot, 2508769.4732 / foot);
  expect(Math.hypot(lon - 106.189, lat - 22.6777)).toBeLessThan(1e-7);
});

test('the national conic of small scales is VN-2000 too', () => {
  const conic =
    'PROJCS["VN_2000_Lambert",GEOGCS["GCS_VN_2000",DATUM["D_Vietnam_2000",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Lambert_Conformal_Conic"],PARAMETER["False_Easting",0.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",108.0],PARAMETER["Standard_Parallel_1",11.0],PARAMETER["Standard_Parallel_2",21.0],PARAMETER["Latitude_Of_Origin",4.0],UNIT["Meter",1.0]]';
  expect(systemsIn(conic).map(({ datum }) => datum)).toEqual(['vn2000']);
});

test('a system of elsewhere that proj4 reads is used as it says', () => {
  const robinson =
    'PROJCS["World_Robinson",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Robinson"],PARAMETER["False_Easting",0.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",0.0],UNIT["Meter",1.0]]';
  expect(systemsIn(robinson).map(({ id }) => id)).toEqual(['declared']);
});

test('an empty text says nothing, and no text throws or hangs', () => {
  expect(readText('  ')).toEqual({ kind: 'nothing' });
  expect(readText('PROJCS['.repeat(100_000)).kind).toBe('unknown');
  fc.assert(fc.property(fc.string(), (text) => void readText(text)));
  const [, whole = ''] = declaredTexts[0] ?? [];
  fc.assert(
    fc.property(fc.nat(whole.length), fc.nat(whole.length), fc.string(), (from, to, put) => {
      readText(whole.slice(0, from) + put + whole.slice(to));
    }),
  );
});
