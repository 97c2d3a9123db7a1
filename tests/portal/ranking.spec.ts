import { readNumber } from '../i18n/readNumber.ts';
import { areaOfKey } from './driver/areasKnown.ts';
import type { Planner } from './driver/Planner.ts';
import type { Row } from './driver/TableOnScreen.ts';
import { expect, scenario } from './scenario.ts';

const numbers = (rows: readonly Row[], title: string) =>
  rows.map(({ cells }) => readNumber(cells[title] ?? ''));
const isFalling = (values: readonly number[]) =>
  values.every((value, at) => at === 0 || value <= (values[at - 1] ?? 0));

/** What the map paints for the units of some rows. */
async function paintedFor(planner: Planner, rows: readonly Row[]) {
  const painted = await planner.map.paints(rows.map(({ key }) => areaOfKey(key).unit));
  return painted.map(({ colour }) => colour);
}

scenario(
  'a moved slider changes ranks, the order of the table, and the colours of the map',
  async ({ planner }) => {
    await planner.opens('#v=1&tab=priority&paint=score&missing=others&table=1');
    const before = await planner.table.whole();
    const coloursBefore = await paintedFor(planner, before);
    await planner.movesSlider('Tỉ lệ hộ nghèo', 0);
    await planner.movesSlider('Hộ dùng điện lưới quốc gia', 100);
    const after = await planner.table.whole();
    const coloursAfter = await paintedFor(planner, before);

    expect(after.map(({ name }) => name)).not.toEqual(before.map(({ name }) => name));
    expect([...after].map(({ name }) => name).sort()).toEqual([...before].map(({ name }) => name).sort());
    expect(coloursAfter).not.toEqual(coloursBefore);
    for (const rows of [before, after]) {
      expect(isFalling(numbers(rows, 'Điểm'))).toBe(true);
      expect(isFalling(numbers(rows, 'Hạng').map((rank) => -rank))).toBe(true);
    }
    expect(await paintedFor(planner, after)).toEqual(after.map(({ swatches }) => swatches['Điểm']));
  },
);

scenario('with one weight left the ranking is the order of that one measure', async ({ planner }) => {
  await planner.opens('#v=1&tab=priority&paint=score&missing=others&table=1&ind=poor-rate');
  for (const name of [
    'Đường xóm, xã được cứng hóa',
    'Dân cư dùng nước hợp vệ sinh',
    'Hộ dùng điện lưới quốc gia',
  ]) {
    await planner.movesSlider(name, 0);
  }
  const rows = await planner.table.whole();
  expect(rows).toHaveLength(56);
  expect(isFalling(numbers(rows, 'Hộ nghèo'))).toBe(true);
  expect(numbers(rows, 'Điểm').at(0)).toBe(100);
  expect(numbers(rows, 'Điểm').at(-1)).toBe(0);
});

scenario(
  'units with a missing part wait until the planner says how they are treated',
  async ({ planner }) => {
    await planner.opens('#v=1&tab=priority&paint=score&level=hamlet&year=2024');
    await expect(planner.panel).toContainText('đang chờ: chọn cách xử lý');
    const waiting = (await planner.readsLegend()).rows.find(({ label }) => label === 'Chưa xếp hạng');
    expect(readNumber(waiting?.count ?? '')).toBeGreaterThan(0);
    await planner.page.getByRole('radio', { name: /^Xếp theo những số đang có/ }).check();
    await planner.map.settles();
    expect((await planner.readsLegend()).rows.filter(({ label }) => label === 'Chưa xếp hạng')).toEqual([]);
    await expect(planner.panel).toContainText('Xếp hạng 1.462 trên 1.462 đơn vị.');
  },
);

scenario('the profile shows what drives a rank, and the parts add up to the score', async ({ planner }) => {
  await planner.opens('#v=1&tab=priority&paint=score&missing=others&table=1');
  const [first] = await planner.table.first(1);
  await planner.table.clicks(first?.name ?? '');
  const section = planner.profile.locator('section').filter({ hasText: 'Điểm ưu tiên' });
  await expect(section).toContainText('Hạng 1/56');
  const parts = (await section.locator('.points').allInnerTexts()).map(readNumber);
  expect(parts).toHaveLength(4);
  const sum = parts.reduce((all, part) => all + part, 0);
  // Four parts and a score, each rounded to one decimal.
  expect(Math.abs(sum - readNumber(first?.cells['Điểm'] ?? ''))).toBeLessThanOrEqual(0.26);
});

scenario('the table sorts by any column and filters by name and by flag', async ({ planner }) => {
  await planner.opens('#v=1&tab=priority&paint=score&missing=others&table=1&map=2021');
  await planner.table.sortsBy('Điện lưới');
  const sorted = await planner.table.whole();
  expect(sorted).toHaveLength(161);
  expect(
    isFalling(numbers(sorted, 'Điện lưới')) || isFalling(numbers(sorted, 'Điện lưới').toReversed()),
  ).toBe(true);
  await planner.page.getByRole('searchbox', { name: 'Lọc theo tên hoặc mã' }).fill('coc pang');
  await planner.map.settles();
  expect((await planner.table.whole()).map(({ name }) => name)).toEqual(['Cốc Pàng xã']);
  await planner.page.getByRole('searchbox', { name: 'Lọc theo tên hoặc mã' }).fill('');
  await planner.picks('Lọc theo huyện cũ', 'Bảo Lạc');
  expect((await planner.table.whole()).every(({ cells }) => cells['Huyện cũ'] === 'Bảo Lạc')).toBe(true);
});
