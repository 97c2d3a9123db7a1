import { expect, scenario } from './scenario.ts';

for (const [width, height] of [
  [390, 844],
  [360, 740],
] as const) {
  scenario(`at ${String(width)} px nothing scrolls sideways, on any screen`, async ({ planner }) => {
    await planner.turnsScreenTo(width, height);
    await planner.opens();
    for (const view of [
      '#v=1',
      '#v=1&tab=explore&ind=poor-rate&table=1',
      '#v=1&tab=difficulty&paint=flag&year=2022',
      '#v=1&tab=priority&paint=score&at=commune2025:01324',
      '#v=1&tab=data&lang=en',
    ]) {
      await planner.follows(view);
      expect(await planner.sidewaysScroll(), view).toBeLessThanOrEqual(0);
    }
  });
}

scenario(
  'on a telephone the panel is a sheet of three heights, and the map lives above it',
  async ({ planner }) => {
    await planner.turnsScreenTo(390, 844);
    await planner.opens('#v=1&tab=explore&ind=poor-rate');
    const heights = [];
    for (const height of ['nửa màn hình', 'toàn màn hình', 'thấp']) {
      await expect(planner.sheet).toHaveAttribute('aria-valuetext', height);
      heights.push(await planner.sheetTop());
      await planner.sheet.click();
    }
    const [half = 0, full = 0, low = 0] = heights;
    expect(full).toBeLessThan(half - 200);
    expect(low).toBeGreaterThan(half + 200);

    await planner.sheet.press('ArrowDown');
    await expect(planner.sheet).toHaveAttribute('aria-valuetext', 'thấp');
    await planner.map.settles();
    await planner.map.clicks('Xã Cốc Pàng', 'commune2025');
    await expect(planner.profileName).toHaveText('Xã Cốc Pàng');
    await expect(planner.profileName).toBeInViewport();
  },
);

scenario('the legend is folded on a telephone, the settings behind one button', async ({ planner }) => {
  await planner.turnsScreenTo(390, 844);
  await planner.opens('#v=1&tab=explore&ind=poor-rate');
  await expect(planner.page.getByText('Lớp (a; b]')).toBeHidden();
  expect((await planner.readsLegend()).rows).toHaveLength(5);
  await planner.presses('Ranh giới, ngôn ngữ, giao diện');
  await planner.switchesTo('Trước 1-7-2025');
  expect((await planner.readsLegend()).rows.reduce((sum, { count }) => sum + Number(count), 0)).toBe(161);
});
