import { readNumber } from '../i18n/readNumber.ts';
import type { Row } from './driver/TableOnScreen.ts';
import { expect, scenario } from './scenario.ts';

const total = (rows: readonly Row[], title: string) =>
  rows.reduce((sum, { cells }) => sum + readNumber(cells[title] ?? ''), 0);

scenario('the same households stand in 56 units and in 161, to the last one', async ({ planner }) => {
  await planner.opens('#v=1&tab=explore&ind=poor-households&year=2021&table=1');
  const since = await planner.table.whole();
  await planner.switchesTo('Trước 1-7-2025');
  const before = await planner.table.whole();
  expect([since.length, before.length]).toEqual([56, 161]);
  // Published for the start of 2021.
  expect(total(before, 'Số hộ nghèo')).toBe(42_580);
  expect(total(since, 'Số hộ nghèo')).toBe(42_580);
});

scenario('a measure that cannot be carried across says so and shows where it exists', async ({ planner }) => {
  await planner.opens();
  await planner.entersDoor('Khám phá');
  await planner.switchesTo('Trước 1-7-2025');
  await expect(planner.panel).toContainText('Mật độ dân số không có ở cấp');
  await expect(planner.panel).toContainText('trang không đoán');
  const { rows } = await planner.readsLegend();
  expect(rows).toEqual([{ shown: 'no-data', label: 'Không có ở cấp này', count: '161' }]);
  await planner.presses(/^Xem theo/);
  expect((await planner.readsLegend()).rows).toHaveLength(5);
  await expect(planner.page.getByRole('radio', { name: 'Từ 1-7-2025' })).toBeChecked();
});

scenario('a former commune says where it went, and leads there', async ({ planner }) => {
  await planner.opens('#v=1&tab=explore&ind=poor-rate&map=2021');
  await planner.map.clicks('Xã Cốc Pàng', 'commune2021');
  await expect(planner.profile).toContainText('Nay thuộc');
  await planner.profile.getByText('Nay thuộc').locator('..').getByRole('button').click();
  await planner.map.settles();
  await expect(planner.profile).toContainText(/Nhập từ \d đơn vị cũ/);
  await expect(planner.page.getByRole('radio', { name: 'Từ 1-7-2025' })).toBeChecked();
});
