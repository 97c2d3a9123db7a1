import AxeBuilder from '@axe-core/playwright';
import { readFile } from 'node:fs/promises';
import { expect, scenario } from './scenario.ts';

const base = '#v=1&tab=safety&paint=hazard&level=hamlet&year=2024&missing=others';
/** Hamlets may be divided, so that a place for 40 households serves a larger one too. */
const near = `${base}&split=1&places=40,1000,low,3,mapped,road:1,centre:3`;

scenario(
  'places for a new site: searched, read, one of them taken, and hamlets go there',
  async ({ planner }) => {
    scenario.setTimeout(240_000);
    const { page, panel } = planner;
    await planner.opens(near);
    const pairs = page.getByRole('list', { name: 'Ghép' });
    await pairs.waitFor({ timeout: 30_000 });
    await panel
      .locator('summary')
      .filter({ hasText: /^Tìm chỗ cho điểm mới/ })
      .click();
    await expect(panel).toContainText('Đến đường chưa có lớp để đo: để ngỏ');
    await planner.presses('Tìm chỗ');
    const list = page.getByRole('list', { name: 'Chỗ tìm được' });
    await list.waitFor({ timeout: 120_000 });
    await expect(panel).toContainText(/\d+ chỗ đủ đất cho 40\shộ, \d+ trong xã có xóm phải chuyển/);
    await expect(panel).toContainText('Để ngỏ vì chưa có lớp để đo: đường');
    await expect(panel).toContainText('Đất còn lại sau từng điều kiện');
    const first = list.locator(':scope > li').first();
    await expect(first).toContainText(/chỗ 1.*40\shộ · [\d,]+\sha.*cách .*km/s);
    await expect(first).toContainText(/Nguy cơ: (ngoài vùng nguy cơ|thấp) – đạt/);
    await expect(first).toContainText('Đến đường: chưa đo được – để ngỏ');
    await expect(first).toContainText(/Đến trung tâm xã: [\d,]+\skm – đạt/);
    await expect(panel.locator('.search').getByText('SỐ LIỆU MẪU', { exact: true })).toBeVisible();
    await expect(page.getByText('Chỗ tìm được, chưa là điểm tiếp nhận')).toBeVisible();

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      panel.getByRole('button', { name: 'CSV' }).last().click(),
    ]);
    const lines = (await readFile(await download.path(), 'utf8')).split('\r\n');
    expect(lines[0]).toContain('Chỗ;Xã (từ 01/7/2025);Xã có xóm phải chuyển;Đủ đất cho (hộ)');
    expect(lines[1]).toContain('chưa đo được – để ngỏ');
    expect(lines.some((line) => line.includes('vùng nguy cơ mẫu'))).toBe(true);

    await first.getByRole('button').first().click();
    await planner.map.settles();
    await expect(first.getByRole('button').first()).toHaveAttribute('aria-pressed', 'true');
    const { violations } = await new AxeBuilder({ page }).include('#panel').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);

    const name = (await first.locator('strong').innerText()).trim();
    await planner.presses(`Lấy ${name} làm điểm tiếp nhận`);
    await expect(first).toContainText('Đã là điểm tiếp nhận của bạn', { timeout: 30_000 });
    await expect(pairs).toContainText(`→ ${name}`, { timeout: 60_000 });
    await expect(panel).toContainText('So với lần ghép trước');
    await panel
      .locator('summary')
      .filter({ hasText: /^Điểm tiếp nhận/ })
      .click();
    await expect(page.getByRole('list', { name: 'Điểm tiếp nhận' })).toContainText(
      'điểm của bạn, dựa trên vùng nguy cơ mẫu',
    );
    // A search that still holds is not called an old one because a site was taken out of it.
    await expect(panel).not.toContainText('Điều kiện đã đổi');

    await planner.switchesTo('EN');
    await expect(panel).toContainText(/\d+ places have land for 40\shouseholds/);
    await expect(list.or(page.getByRole('list', { name: 'Places found' })).first()).toContainText(
      'To a road: cannot be measured – open',
    );
  },
);

scenario('conditions are kept in the link, and a search can be stopped', async ({ planner }) => {
  const { page, panel } = planner;
  await planner.opens(`${base}&places=40,1000,low,3,open`);
  await panel
    .locator('summary')
    .filter({ hasText: /^Tìm chỗ cho điểm mới/ })
    .click();
  await page.getByLabel('Đủ đất cho', { exact: true }).fill('60');
  await planner.pressesKey('Enter');
  await expect.poll(() => planner.address).toContain('places=60,1000,low,3,open');
  await page.getByRole('checkbox', { name: /^Đến đường/ }).check();
  await expect.poll(() => planner.address).toContain('road:1');
  await planner.presses('Tìm chỗ');
  await page.getByRole('button', { name: 'Dừng', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Tìm chỗ', exact: true })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Chỗ tìm được' })).toHaveCount(0);
});

const sites = {
  name: 'diem-tai-dinh-cu.geojson',
  content: JSON.stringify({
    type: 'FeatureCollection',
    features: [
      ['Nà Lủng', 'Rất cao'],
      ['Bó Thẩu', 'đất yếu'],
    ].map(([ten, nguyCo], index) => ({
      type: 'Feature',
      properties: { ten, suc_chua: '40', 'Mức nguy cơ': nguyCo },
      geometry: { type: 'Point', coordinates: [106.2 + index / 20, 22.66] },
    })),
  }),
};

scenario(
  'a site that says it is dangerous is refused, whatever the layers say of its place',
  async ({ planner }) => {
    const { page } = planner;
    await planner.opens(base);
    await planner.files.drops(sites);
    expect(await planner.files.report()).toContain('“đất yếu” (1 điểm) là cấp nguy cơ nào?');
    await planner.files.dialogue
      .getByRole('combobox', { name: /^đất yếu/ })
      .selectOption('nguy cơ trung bình');
    await expect(planner.files.dialogue).not.toContainText('là cấp nguy cơ nào?');
    await planner.files.accepts();
    await page
      .locator('summary')
      .filter({ hasText: /^Điểm tiếp nhận/ })
      .click();
    const listed = page.getByRole('list', { name: 'Điểm tiếp nhận' }).getByRole('listitem');
    await expect(listed).toHaveCount(2);
    const [first, second] = [listed.nth(0), listed.nth(1)];
    await expect(first).toContainText(
      /Nà Lủng.*nguy cơ theo tệp.*rất cao.*Không dùng: nằm trong vùng nguy cơ rất cao/s,
    );
    await expect(second).toContainText(/Bó Thẩu.*nguy cơ theo tệp: trung bình/s);
  },
);
