import { expect, scenario } from './scenario.ts';

scenario('English comes without a reload, with its own numbers, and goes again', async ({ planner }) => {
  await planner.opens('#v=1&tab=explore&ind=poor-rate&table=1&at=commune2025:01324');
  const vietnamese = await planner.readsLegend();
  await planner.remembersThisPage();
  await planner.switchesTo('EN');
  await expect(planner.page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(planner.tab('Explore')).toBeVisible();
  await expect(planner.profileName).toHaveText('Cốc Pàng commune');
  await expect(
    planner.page.getByRole('combobox', { name: 'Find a commune, hamlet or district' }),
  ).toBeVisible();
  const english = await planner.readsLegend('Legend');
  expect(english.rows.map(({ count, shown }) => [count, shown])).toEqual(
    vietnamese.rows.map(({ count, shown }) => [count, shown]),
  );
  const swapped = vietnamese.rows.map(({ label }) => label.replaceAll(',', '.'));
  expect(english.rows.map(({ label }) => label)).toEqual(swapped);
  expect(await planner.table.titles()).toContain('Name');
  expect(planner.address).toContain('lang=en');
  expect(await planner.isOnTheSamePage()).toBe(true);

  await planner.switchesTo('VI');
  expect(await planner.readsLegend()).toEqual(vietnamese);
});

scenario('no Vietnamese sentence is left on the English page', async ({ planner }) => {
  await planner.opens();
  for (const tab of ['explore', 'difficulty', 'priority', 'safety', 'data']) {
    await planner.follows(`#v=1&lang=en&tab=${tab}&ind=poor-rate&level=commune&year=2022`);
    const words = await planner.panel.innerText();
    // Names of places and documents keep their marks; these words never stand in a name.
    expect(words, tab).not.toMatch(/\b(số liệu|chỉ tiêu|đơn vị|xếp hạng|trọng số|của|không|các)\b/i);
  }
});
