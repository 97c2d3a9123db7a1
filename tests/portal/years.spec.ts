import { getDocumentProxy } from 'unpdf';
import { hexOf } from './driver/hexOf.ts';
import { expect, scenario } from './scenario.ts';

const poor = '#v=1&tab=explore&ind=poor-rate&year=2022&map=2021';

scenario('a planner sees all years side by side on one scale, and opens one of them', async ({ planner }) => {
  const { page } = planner;
  await planner.opens(poor);
  await planner.presses('Xem mọi năm cạnh nhau');
  const years = page.getByRole('region', { name: 'Xem mọi năm cạnh nhau' });
  await expect(years.getByRole('heading').first()).toHaveText('Tỉ lệ hộ nghèo: mọi năm, một thang màu');
  await expect(years.locator('figure')).toHaveCount(5);
  await expect(years.locator('figure').first()).toContainText(/Đầu năm 2021\s+cả tỉnh 33,1\s%/);

  // Every class that is painted in any year is one of the legend, in its colour.
  const legend = await planner.readsLegend();
  expect(legend.notes).toContain('Lớp chia theo số của mọi năm; số đếm là của thời điểm ghi trên.');
  const shown = new Set(legend.rows.map((row) => row.shown));
  const painted = await years
    .locator('path.look')
    .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).fill));
  expect(painted.length).toBeGreaterThan(10);
  for (const fill of painted) expect(shown).toContain(hexOf(fill));

  await years.locator('svg[data-year="2022"] path.unit').nth(10).hover();
  await expect(years.locator('.told')).toContainText(
    /– 2021: [\d,]+\s% · 2022: [\d,]+\s% · 2023: [\d,]+\s% · 2024: [\d,]+\s% · 2025: [\d,]+\s%/,
  );
  expect(await planner.barriers()).toEqual([]);

  const address = planner.address;
  await years.getByRole('button', { name: 'Mở bản đồ năm 2024' }).click();
  await expect(years).toBeHidden();
  await expect.poll(async () => (await planner.readsLegend()).basis).toContain('2024');

  await planner.follows(new URL(address).hash);
  await expect(years.locator('figure')).toHaveCount(5);
  await planner.saving.opens();
  await planner.saving.picks('Số tờ', 'Mỗi năm một tờ, cùng thang màu');
  const sheets = await planner.saving.makes();
  expect((await getDocumentProxy(new Uint8Array(sheets.content))).numPages).toBe(5);
});

scenario(
  'all years are a scene that the room can read, and on a phone nothing runs over the edge',
  async ({ planner }) => {
    const { page, presenter } = planner;
    await planner.turnsScreenTo(1920, 1080);
    await planner.opens(`${poor}&years=1`);
    await presenter.savesScene('Nghèo qua các năm');
    await presenter.opensScenes();
    await presenter.plays('own');
    const years = page.getByRole('region', { name: 'Xem mọi năm cạnh nhau' });
    await expect(years.locator('figure')).toHaveCount(5);
    const title = years.locator('figcaption').first();
    const height = await title.evaluate((node) => node.getBoundingClientRect().height);
    expect(height).toBeGreaterThan(40);
    await presenter.presses('Escape');

    await planner.turnsScreenTo(390, 844);
    await planner.follows(`${poor}&years=1&lang=en`);
    const english = page.getByRole('region', { name: 'All years side by side' });
    await expect(english.locator('figure')).toHaveCount(5);
    const over = await english.evaluate((node) => node.scrollWidth - node.clientWidth);
    expect(over).toBeLessThanOrEqual(0);
  },
);
