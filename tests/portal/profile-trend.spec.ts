import { expect, scenario } from './scenario.ts';

scenario(
  'a trend in a profile tells the year that is looked at from later ones, and another year is chosen there',
  async ({ planner }) => {
    await planner.opens('#v=1&tab=explore&ind=hygienic-water&year=2022&at=commune2025:01273');
    const trend = planner.profile.getByRole('img', { name: /Dân cư dùng nước hợp vệ sinh/ });
    await expect(trend).toHaveAccessibleName(/cuối năm 2022\.$/);
    await expect(trend.locator('.chosen')).toHaveCount(1);
    await expect(trend.locator('circle.later')).toHaveCount(3);
    await planner.profile.locator('fieldset label').getByText('2025', { exact: true }).click();
    await expect(trend).toHaveAccessibleName(/cuối năm 2025\.$/);
    await expect(trend.locator('.chosen')).toHaveCount(0);
    expect(planner.address).not.toContain('year=2022');
  },
);

scenario('the panel prints percent as papers do: in English close to the number', async ({ planner }) => {
  await planner.opens('#v=1&tab=explore&ind=hygienic-water&year=2022&lang=en&at=commune2025:01273');
  await expect(planner.profile.locator('.value').first()).toBeVisible();
  const printed = (await planner.profile.locator('.value').allInnerTexts()).filter((text) =>
    text.includes('%'),
  );
  expect(printed.length).toBeGreaterThan(2);
  for (const text of printed) expect(text).not.toMatch(/\d\s%/);
});
