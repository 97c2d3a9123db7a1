import AxeBuilder from '@axe-core/playwright';
import { servePage } from './browser/servePage.ts';
import { expect, scenario } from './scenario.ts';

const poor = '#v=1&tab=explore&map=2021&ind=poor-rate&year=2022';
scenario(
  'a planner copies the code of a frame, and readers of another page read the map in it and change nothing',
  async ({ planner, page, browser, baseURL }) => {
    await planner.opens(poor);
    const legend = await planner.readsLegend();
    await planner.saving.opens();
    await planner.saving.picks('Xuất gì', 'Đường dẫn và khung nhúng');
    const { dialog } = planner.saving;
    const link = await dialog.getByLabel('Đường dẫn', { exact: true }).inputValue();
    expect(link).toBe(`${baseURL ?? ''}${poor}`);
    await dialog.getByLabel('Cỡ khung').selectOption('large');
    const code = await dialog.getByLabel('Mã HTML của khung', { exact: true }).inputValue();
    expect(code).toContain('title="Bản đồ: Tỉ lệ hộ nghèo, tỉnh Cao Bằng"');

    // A browser that does not let the page copy leaves the text selected.
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });
    await dialog.getByRole('button', { name: 'Chép: Mã HTML của khung' }).click();
    await expect(dialog.getByText('Trình duyệt không cho chép')).toBeVisible();
    expect(await page.evaluate(() => document.getSelection()?.toString())).toBe(code);
    expect(await planner.barriers()).toEqual([]);

    const reader = await (await browser.newContext({ viewport: { width: 1366, height: 768 } })).newPage();
    const files: string[] = [];
    reader.on('request', (request) => files.push(request.url()));
    const published = await servePage(
      `<!doctype html><html lang="vi"><title>Bài viết</title><h1>Bài viết</h1>${code}</html>`,
    );
    await reader.goto(published.address);
    const frame = reader.frameLocator('iframe');
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Tỉ lệ hộ nghèo, tỉnh Cao Bằng');
    await expect(frame.locator('[data-map-state="idle"]')).toBeVisible();
    for (const { label, count } of legend.rows) {
      await expect(frame.getByRole('row', { name: `${label} ${count}` })).toBeVisible();
    }
    await expect(frame.getByText('SỐ LIỆU MẪU', { exact: true }).first()).toBeVisible();
    await expect(frame.getByText('Ranh giới sơ đồ').first()).toBeVisible();

    // Read with the keys alone.
    await frame.getByLabel('Xem số của').selectOption({ label: 'Xã Cốc Pàng' });
    await expect(frame.getByRole('status').last()).toContainText(/^Xã Cốc Pàng: Hộ nghèo \d/);
    await frame.locator('canvas').focus();
    await reader.keyboard.press('Enter');
    await reader.keyboard.press('Escape');
    await expect(frame.getByText('Chạm hoặc trỏ vào một nơi')).toBeVisible();
    await frame.locator('canvas').click();
    await expect(frame.getByText('Chạm hoặc trỏ vào một nơi')).toBeHidden();
    for (const absent of ['Xuất', 'Trình chiếu', 'Mở bảng', 'So hai bản đồ'])
      await expect(frame.getByRole('button', { name: absent })).toHaveCount(0);

    // Neither a file nor a key changes anything, and nothing is kept.
    const inside = reader.frames()[1];
    const before = inside?.url();
    const refused = await inside?.evaluate(() => {
      const data = new DataTransfer();
      data.items.add(new File(['a'], 'so-lieu.csv'));
      const drop = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data });
      return !document.body.dispatchEvent(drop);
    });
    expect(refused).toBe(true);
    await expect(frame.getByRole('dialog')).toHaveCount(0);
    const kept = await inside?.evaluate(async () => ({
      databases: (await indexedDB.databases()).length,
      local: localStorage.length,
      session: sessionStorage.length,
    }));
    expect(kept).toEqual({ databases: 0, local: 0, session: 0 });
    expect(inside?.url()).toBe(before);
    expect(files.filter((url) => /ExplorePanel|Header|ImportDialog/.test(url))).toEqual([]);

    const [opened] = await Promise.all([
      reader.waitForEvent('popup'),
      frame.getByRole('link', { name: 'Mở trong Trọng Điểm' }).click(),
    ]);
    await expect(opened.getByRole('region', { name: 'Chú giải' })).toBeVisible();
    expect(opened.url()).toBe(`${baseURL ?? ''}${poor}`);
    await reader.context().close();
    published.close();
  },
);

scenario('a frame of 320 × 240 is read by scrolling, with no barrier', async ({ planner, page }) => {
  await page.setViewportSize({ width: 320, height: 240 });
  await planner.opens(`${poor}&embed=1`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.getByRole('link', { name: 'Mở trong Trọng Điểm' }).scrollIntoViewIfNeeded();
  await expect(page.getByRole('region', { name: 'Chú giải' })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
});

scenario(
  'a link to the planner’s own figures says that they stay on this computer',
  async ({ planner, page }) => {
    await planner.opens('#v=1&tab=explore&ind=own-thu&embed=1');
    await expect(page.getByText('nằm trong tệp riêng')).toBeVisible();
  },
);
