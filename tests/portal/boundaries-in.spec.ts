import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { areaNamed, areasOf } from './driver/areasKnown.ts';
import { forgotten, squares } from './files/squares.ts';
import { expect, scenario } from './scenario.ts';

const real = fileURLToPath(new URL('../../../shared/real/cao-bang-communes-2025.geojson', import.meta.url));
const hoaAn = areaNamed('Xã Hoà An', 'commune2025').unit;

scenario(
  'a boundary file with other names is reported from both sides and then drawn',
  async ({ planner }) => {
    await planner.opens();
    const legend = await planner.readsLegend();
    const before = await planner.map.paints([hoaAn]);
    await planner.files.drops(squares());
    const report = await planner.files.report();
    expect(report).toContain('54/56 đơn vị đã ghép');
    expect(report).toContain('1 dòng không rõ là đơn vị nào');
    expect(report).toContain('“Vùng Lạ”');
    expect(report).toContain('2 đơn vị không có hình trong tệp, giữ ranh giới sơ đồ');
    expect(report).toContain('Xã Cốc Pàng');

    await planner.files.accepts();
    await planner.map.settles();
    const after = await planner.readsLegend();
    expect(after.notes).toContain('Ranh giới: ranh-gioi.geojson');
    expect(after.rows).toEqual(legend.rows);
    const now = await planner.map.paints([hoaAn]);
    expect(now[0]?.classNumber).toBe(before[0]?.classNumber);
    expect(now[0]?.at).not.toEqual(before[0]?.at);
    const left = areasOf('commune2025').filter(({ area }) => forgotten.includes(area.code));
    const schematic = await planner.map.paints(left.map(({ unit }) => unit));
    expect(schematic.filter(({ colour }) => colour === null)).toEqual([]);
  },
);

scenario(
  'a boundary file that is cancelled, or taken out again, leaves the schematic map',
  async ({ planner }) => {
    await planner.opens();
    const before = await planner.map.paints([hoaAn]);
    await planner.files.drops(squares());
    await planner.files.cancels();
    expect(await planner.map.paints([hoaAn])).toEqual(before);

    await planner.files.drops(squares());
    await planner.files.accepts();
    await planner.opensTab('Dữ liệu');
    await planner.presses('Bỏ tệp');
    expect((await planner.readsLegend()).notes).toContain('Ranh giới sơ đồ');
  },
);

scenario('the real file of the 56 units joins whole, and each keeps its class', async ({ planner }) => {
  scenario.skip(!existsSync(real), 'the real boundary file is not on this computer');
  await planner.opens();
  const units = areasOf('commune2025').map(({ unit }) => unit);
  const before = await planner.map.paints(units);
  await planner.files.drops({ name: 'cao-bang-communes-2025.geojson', content: readFileSync(real) });
  expect(await planner.files.report()).toContain('56/56 đơn vị đã ghép');
  await planner.files.accepts();
  await planner.map.settles();
  const after = await planner.map.paints(units);
  expect(after.map(({ classNumber }) => classNumber)).toEqual(before.map(({ classNumber }) => classNumber));
  expect(after.map(({ colour }) => colour)).toEqual(before.map(({ colour }) => colour));
  expect(after.map(({ at }) => at)).not.toEqual(before.map(({ at }) => at));
});
