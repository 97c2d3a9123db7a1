import { zipSync } from 'fflate';
import { topology } from 'topojson-server';
import { geopackageOf } from '../data/geopackageBytes.ts';
import { dbfOf, shpOf } from '../data/shapefileBytes.ts';
import { areaNamed } from './driver/areasKnown.ts';
import { hostile } from './files/hostile.ts';
import { expect, scenario } from './scenario.ts';

const { unit, area } = areaNamed('Xã Cốc Pàng', 'commune2025');
const [lon, lat] = area.position ?? [0, 0];
const around = [
  [lon - 0.02, lat - 0.02],
  [lon - 0.02, lat + 0.02],
  [lon + 0.02, lat + 0.02],
  [lon + 0.02, lat - 0.02],
  [lon - 0.02, lat - 0.02],
] as [number, number][];
const square = { type: 'Polygon' as const, coordinates: [around] };
const bytes = (text: string) => new TextEncoder().encode(text);
const sheet = { name: 'ho.csv', content: 'Mã xã;Số hộ 2024\n01324;812\n01327;640\n' };

scenario(
  'a large file is stopped while it is read: nothing of it remains, and another is read',
  async ({ planner }) => {
    await planner.opens();
    const [legend, address] = [await planner.readsLegend(), planner.address];
    const line = `${'Xã Cốc Pàng;12,5;812;640;33,1;một dòng chữ dài'.repeat(3)}\n`;
    await planner.files.letsFall({ name: 'lon.csv', content: 'a;b\n', tail: { text: line, times: 190_000 } });
    await planner.files.stops();
    expect(await planner.readsLegend()).toEqual(legend);
    expect(planner.address).toBe(address);
    await planner.files.drops(sheet);
    expect(await planner.files.report()).toContain('2/56 đơn vị đã ghép');
    await planner.files.accepts();
    await planner.map.settles();
  },
);

scenario('the loose parts of a shapefile, dropped with a sheet, are one file of two', async ({ planner }) => {
  await planner.opens();
  await planner.files.drops(
    { name: 'xa.dbf', content: Buffer.from(dbfOf('TEN', [bytes('Xã Cốc Pàng')])) },
    sheet,
    { name: 'xa.shp', content: Buffer.from(shpOf([around])) },
    { name: 'xa.cpg', content: 'UTF-8' },
  );
  const { dialogue } = planner.files;
  await expect(dialogue.getByRole('heading', { level: 2 })).toHaveText('xa.shp');
  await expect(dialogue).toContainText('Tệp 1 trên 2');
  const report = await planner.files.report();
  expect(report).toContain('1/56 đơn vị đã ghép');
  expect(report).toContain('thiếu hệ tọa độ (.prj)');
  await dialogue.getByRole('button', { name: 'Dùng ranh giới này' }).click();
  await expect(dialogue).toContainText('Tệp 2 trên 2');
  await expect(dialogue).toContainText('2/56 đơn vị đã ghép');
  await planner.files.accepts();
  await planner.map.settles();
});

scenario('of a GeoPackage with several layers the planner chooses one', async ({ planner }) => {
  await planner.opens();
  const place = { type: 'Point' as const, coordinates: [lon, lat] };
  const content = await geopackageOf([
    {
      name: 'tram',
      title: 'Trạm y tế',
      epsg: 4326,
      features: [{ geometry: place, properties: { ten: 'Trạm 1' } }],
    },
    {
      name: 'xa',
      title: 'Ranh giới xã',
      epsg: null,
      features: [{ geometry: square, properties: { ten: area.name } }],
    },
  ]);
  await planner.files.drops({ name: 'tinh.gpkg', content: Buffer.from(content) });
  const layers = planner.files.dialogue.getByLabel('Lớp trong tệp');
  await expect(layers.getByRole('option')).toHaveText(['Trạm y tế (1 hình)', 'Ranh giới xã (1 hình)']);
  await layers.selectOption({ index: 1 });
  await expect(planner.files.dialogue).toContainText('1/56 đơn vị đã ghép');
  await planner.files.accepts();
  await planner.map.settles();
  expect((await planner.map.paints([unit]))[0]?.colour).toMatch(/^#/);
});

const placemark = `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><NetworkLink><Link><href>http://example.org/a.kml</href></Link></NetworkLink><Placemark><name>Trạm y tế</name><Point><coordinates>${String(lon)},${String(lat)},0</coordinates></Point></Placemark></kml>`;

scenario('a KMZ of Google Earth is a layer, and nothing that it links to is fetched', async ({ planner }) => {
  await planner.opens();
  await planner.files.drops({
    name: 'tram.kmz',
    content: Buffer.from(zipSync({ 'doc.kml': bytes(placemark) })),
  });
  expect(await planner.files.report()).toContain('1 điểm');
  await planner.files.accepts();
  await planner.map.settles();
  await expect(planner.page.getByRole('list', { name: 'Lớp của bạn' })).toContainText('tram.kmz');
});

scenario('a TopoJSON draws the units that it names', async ({ planner }) => {
  await planner.opens();
  const feature = { type: 'Feature' as const, properties: { ten: area.name }, geometry: square };
  const xa = { type: 'FeatureCollection' as const, features: [feature] };
  const content = JSON.stringify(topology({ xa }));
  await planner.files.drops({ name: 'xa.topojson', content });
  expect(await planner.files.report()).toContain('1/56 đơn vị đã ghép');
});

scenario(
  'a page of HTML that a system saved as .xls is a table, its markup and formulas only text',
  async ({ planner }) => {
    await planner.opens();
    const cells = (...texts: readonly string[]) =>
      `<tr>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`;
    const content = `<html><body><h3>TỈ LỆ HỘ NGHÈO CÁC NĂM (%)</h3><table border="1">
    ${cells('Xã', '2023', '2024')}${cells('Xã Cốc Pàng', '61,5', '58,0')}${cells('Xã Cô Ba', '48,0', '=cmd|calc!A1')}
    ${cells('&lt;img src=x onerror=alert(1)&gt;', '1', '2')}</table></body></html>`;
    await planner.files.drops({ name: 'he-thong.xls', content });
    const report = await planner.files.report();
    expect(report).toContain('2/56 đơn vị đã ghép');
    expect(report).toContain('“=cmd|calc!A1”');
    expect(report).toContain('<img src=x onerror=alert(1)>');
    await expect(planner.files.dialogue.locator('img[src]')).toHaveCount(0);
    await planner.files.accepts();
    await planner.map.settles();
    expect(planner.address).toContain('ind=poor-rate');
  },
);

scenario(
  'files that mean harm are answered, one after the other, and the page lives',
  async ({ planner }) => {
    scenario.slow();
    await planner.opens();
    const legend = await planner.readsLegend();
    for (const { what, file, reason } of hostile) {
      await planner.files.drops(file);
      await expect(planner.files.dialogue.getByRole('alert'), what).toContainText(reason);
      await expect(planner.files.dialogue.getByRole('button', { name: /^Dùng/ }), what).toHaveCount(0);
      await planner.files.closes();
      expect(await planner.readsLegend(), what).toEqual(legend);
    }
    await planner.files.drops(sheet);
    expect(await planner.files.report()).toContain('2/56 đơn vị đã ghép');
  },
);
