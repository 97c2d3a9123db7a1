import { readNumber } from '../i18n/readNumber.ts';
import { areaNamed, areasOf } from './driver/areasKnown.ts';
import { notReported, poorRates, poorRatesSheet } from './files/poorRates.ts';
import { expect, scenario } from './scenario.ts';

const worst = [...poorRates].sort(([, a], [, b]) => b - a)[0]?.[0];
const worstArea = areasOf('commune2025').find(({ area }) => area.code === worst)?.area;

scenario('a sheet is reported from both sides before anything of it is used', async ({ planner }) => {
  await planner.opens();
  await planner.files.drops(poorRatesSheet());
  const report = await planner.files.report();
  expect(report).toContain('57 dòng, hiểu là xã, phường từ 1-7-2025');
  expect(report).toContain('56/56 đơn vị đã ghép');
  expect(report).toContain('1 dòng không rõ là đơn vị nào');
  expect(report).toContain('Tệp ho-ngheo.csv, dòng 59: không có đơn vị nào là “Xã Không Có”');
  expect(report).toContain('55/56 đơn vị có số');
  expect(report).toMatch(/1 dòng cộng, tiêu đề: bỏ qua/);
});

scenario('an accepted sheet is on the map, in the flags and in the ranking', async ({ planner }) => {
  await planner.opens();
  await planner.files.drops(poorRatesSheet());
  await planner.files.accepts();
  await planner.map.settles();

  const { title, basis, rows } = await planner.readsLegend();
  expect([title, basis]).toEqual(['Hộ nghèo', 'cuối năm 2024']);
  expect(rows.filter(({ shown }) => shown === 'no-data').map(({ count }) => count)).toEqual(['1']);
  expect(rows.reduce((sum, { count }) => sum + Number(count), 0)).toBe(56);
  expect(await planner.sampleMarks()).toEqual([]);
  const unreported = areasOf('commune2025').find(({ area }) => area.code === notReported);
  const [silent, spelled] = await planner.map.paints([
    unreported?.unit ?? -1,
    areaNamed('Xã Đàm Thuỷ', 'commune2025').unit,
  ]);
  expect(silent?.classNumber).toBe(-1);
  expect(spelled?.classNumber).toBeGreaterThanOrEqual(0);

  await planner.opensTab('Khó khăn');
  await planner.searches(worstArea?.name ?? '');
  await planner.choosesResult('từ 1-7-2025');
  const percent = String(poorRates.get(worst ?? '')).replace('.', ',');
  await expect(planner.profile.locator('.verdict')).toContainText(`vì tỉ lệ hộ nghèo ${percent} %`);
  await expect(planner.profile).toContainText('ho-ngheo.csv');
  await planner.pressesKey('Escape');

  await planner.opensTab('Ưu tiên');
  await planner.page.getByRole('radio', { name: /^Xếp theo những số đang có/ }).check();
  for (const name of [
    'Đường xóm, xã được cứng hóa',
    'Dân cư dùng nước hợp vệ sinh',
    'Hộ dùng điện lưới quốc gia',
  ]) {
    await planner.presses(`Bỏ chỉ tiêu ${name}`);
  }
  await planner.opensTable();
  const table = await planner.table.whole();
  const byRate = areasOf('commune2025')
    .filter(({ area }) => poorRates.has(area.code))
    .sort((a, b) => (poorRates.get(b.area.code) ?? 0) - (poorRates.get(a.area.code) ?? 0));
  expect(table.slice(0, 55).map(({ key }) => key)).toEqual(byRate.map(({ area }) => area.key));
  expect(table[55]?.cells['Điểm']).toBe('Chưa xếp hạng');
  expect(table[55]?.cells['Hộ nghèo']).toBe('chưa có số liệu');
  expect(readNumber(table[0]?.cells['Hộ nghèo'] ?? '')).toBe(poorRates.get(worst ?? ''));
  // The score rests on the planner's own figures alone, so no sample is in the picture.
  expect(await planner.sampleMarks()).not.toContain('legend');
});

scenario('cancelling a sheet leaves everything as it was', async ({ planner }) => {
  await planner.opens('#v=1&tab=explore&ind=poor-rate&year=2024');
  const [legend, address] = [await planner.readsLegend(), planner.address];
  await planner.files.drops(poorRatesSheet());
  await planner.files.cancels();
  await planner.map.settles();
  expect(await planner.readsLegend()).toEqual(legend);
  expect(planner.address).toBe(address);
  expect(await planner.sampleMarks()).toEqual(['map', 'legend']);
});

scenario('a sheet taken out again gives its place back to the sample', async ({ planner }) => {
  await planner.opens('#v=1&tab=explore&ind=poor-rate&year=2024');
  const legend = await planner.readsLegend();
  await planner.files.drops(poorRatesSheet());
  await planner.files.accepts();
  await planner.map.settles();
  expect(await planner.readsLegend()).not.toEqual(legend);
  await planner.opensTab('Dữ liệu');
  await planner.presses('Bỏ tệp');
  await expect.poll(() => planner.readsLegend()).toEqual(legend);
  expect(await planner.sampleMarks()).toEqual(['map', 'legend']);
});

scenario('a link to a picture of an own sheet says which file it needs', async ({ planner, colleague }) => {
  await planner.opens();
  const sheet = 'Mã xã;Tên xã;Số bếp cải tiến 2024\n01324;Cốc Pàng;12\n01327;Cô Ba;30\n01273;Thục Phán;7\n';
  await planner.files.drops({ name: 'bep.csv', content: sheet });
  await planner.files.accepts();
  await planner.map.settles();
  expect((await planner.readsLegend()).title).toContain('Số bếp cải tiến');
  await colleague.opens(planner.address);
  await expect(colleague.remarks).toContainText('nằm trong tệp riêng, hãy nạp lại tệp đó');
});
