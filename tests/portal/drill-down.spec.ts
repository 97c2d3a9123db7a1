import { areasOf } from './driver/areasKnown.ts';
import { readNumber } from '../i18n/readNumber.ts';
import { expect, scenario } from './scenario.ts';
import type { LegendRead } from './driver/readLegend.ts';

const hamlets = areasOf('hamlet').filter(({ area }) => area.within.commune2025 === 'commune2025:01324');
const counted = ({ rows }: LegendRead) => rows.reduce((sum, { count }) => sum + readNumber(count), 0);

scenario('a commune is gone into by its profile and left by the breadcrumb', async ({ planner }) => {
  await planner.opens();
  await planner.entersDoor('Khám phá');
  await planner.choosesIndicator('Tỉ lệ hộ nghèo');
  expect(counted(await planner.readsLegend())).toBe(56);
  await planner.map.clicks('Xã Cốc Pàng', 'commune2025');
  await expect(planner.profileName).toHaveText('Xã Cốc Pàng');

  await planner.goesIntoHamlets();
  await expect(planner.path).toContainText('Xã Cốc Pàng');
  const painted = await planner.map.paints(hamlets.map(({ unit }) => unit));
  expect(painted.filter(({ colour }) => colour === null)).toEqual([]);
  expect(painted.every(({ classNumber }) => classNumber !== null && classNumber >= -1)).toBe(true);
  expect(counted(await planner.readsLegend())).toBe(hamlets.length);

  await planner.path.getByRole('button', { name: 'Tỉnh Cao Bằng' }).click();
  await planner.map.settles();
  await expect(planner.path).toBeHidden();
  expect(counted(await planner.readsLegend())).toBe(56);
});

scenario(
  'Escape takes one step back at a time: the profile, then the place gone into',
  async ({ planner }) => {
    await planner.opens();
    await planner.entersDoor('Khám phá');
    await planner.map.doubleClicks('Xã Cốc Pàng', 'commune2025');
    await expect(planner.path).toContainText('Xã Cốc Pàng');
    const hamlet = hamlets[0]?.area.name ?? '';
    await planner.opensTable();
    await planner.table.clicks(hamlet);
    await expect(planner.profileName).toContainText(hamlet);

    await planner.pressesKey('Escape');
    await expect(planner.profile).toBeHidden();
    await expect(planner.path).toContainText('Xã Cốc Pàng');
    await planner.pressesKey('Escape');
    await expect(planner.path).toBeHidden();
  },
);

scenario('a district is gone into for its communes, and they for their hamlets', async ({ planner }) => {
  await planner.opens('#v=1&tab=explore&ind=poor-rate&level=district&map=2021');
  await planner.map.clicks('Huyện Bảo Lạc', 'district');
  await planner.presses('Xem các xã trên bản đồ');
  const communes = areasOf('commune2021').filter(({ area }) => area.within.district === 'district:043');
  expect(counted(await planner.readsLegend())).toBe(communes.length);
  await planner.map.clicks('Xã Cốc Pàng', 'commune2021');
  await planner.goesIntoHamlets();
  await expect(planner.path.getByRole('listitem')).toHaveText([
    /Tỉnh Cao Bằng/,
    /Huyện Bảo Lạc/,
    /Xã Cốc Pàng/,
  ]);
});

scenario('what the pointer is over is named by the card and marked in the table', async ({ planner }) => {
  await planner.opens('#v=1&tab=explore&table=1&q=dam');
  await planner.map.hovers('Xã Đàm Thuỷ', 'commune2025');
  await expect(planner.hoverCard).toContainText('Xã Đàm Thuỷ');
  await expect(planner.hoverCard).toContainText('Mật độ');
  await expect(planner.table.pointedRow).toContainText('Đàm Thuỷ');
});
