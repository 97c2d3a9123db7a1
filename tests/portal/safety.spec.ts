import { readFile } from 'node:fs/promises';
import { expect, scenario } from './scenario.ts';

const address = '#v=1&tab=safety&paint=hazard&level=hamlet&year=2024&missing=others';
const numberOf = (text: string) => Number(text.replace(/\D/g, ''));

scenario(
  'the list of who should move first: opened, filtered, given a status, saved, and read in English',
  async ({ planner }) => {
    const { page } = planner;
    await planner.opens();
    await planner.opensTab('An toàn');
    await expect(planner.panel).toContainText(/\d+ xóm nguy cơ cao, khoảng [\d.]+\shộ/);
    await expect(planner.panel).toContainText('chưa biết, không phải an toàn');
    expect(await planner.sampleMarks()).toEqual(expect.arrayContaining(['map', 'legend']));

    await planner.opens(address);
    await expect(planner.panel).toContainText(/Trong 30 nơi đầu: \d+ chắc chắn/);
    await planner.presses(/^Xem cả/);
    const list = page.getByRole('dialog');
    const rows = list.getByRole('table').first().locator('tbody tr');
    await expect.poll(() => rows.count()).toBeGreaterThan(100);
    const all = await rows.count();
    await expect(rows.first()).toContainText('đất trong vùng nguy cơ (ngưỡng 20');
    await list.getByLabel('Tìm xóm, xã').fill('xuan truong');
    await expect(rows.first()).toContainText('Xuân Trường');
    await expect.poll(() => rows.count()).toBeLessThan(all);
    await rows.first().getByRole('combobox').selectOption({ label: 'đã khảo sát' });
    await list.getByLabel('Tìm xóm, xã').fill('');
    await list.getByLabel('Tình trạng', { exact: true }).selectOption({ label: 'đã khảo sát' });
    await expect(rows).toHaveCount(1);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      list.getByRole('button', { name: 'CSV' }).click(),
    ]);
    const lines = (await readFile(await download.path(), 'utf8')).split('\r\n');
    expect(lines[0]).toContain('Hạng;Khoảng hạng;Xóm');
    expect(lines[1]).toContain('đã khảo sát');
    expect(lines.filter((line) => line.includes('SỐ LIỆU MẪU')).length).toBeGreaterThan(1);
    await list.getByRole('button', { name: 'Đóng danh sách' }).click();

    await planner.switchesTo('EN');
    await expect(planner.panel).toContainText(/\d+ hamlets are at high risk/);
    await expect(planner.panel).not.toContainText('xóm nguy cơ');
  },
);

scenario('another capacity changes who goes where, and the page says who moved', async ({ planner }) => {
  const { page } = planner;
  await planner.opens(`${address}&unmapped-sites=1`);
  const pairs = page.getByRole('list', { name: 'Ghép' });
  await pairs.waitFor({ timeout: 30_000 });
  const before = await pairs.innerText();
  const first = (await pairs.getByRole('listitem').first().innerText()).replace(/\s+/g, ' ');
  const site = /→ (Điểm mẫu \d+ – [^\d]+?) \d+ hộ/.exec(first)?.[1] ?? '';
  expect(site).not.toBe('');
  await page
    .locator('summary')
    .filter({ hasText: /^Điểm tiếp nhận/ })
    .click();
  await page.getByLabel(`Sức chứa của ${site} (hộ)`).fill('0');
  await planner.pressesKey('Enter');
  await expect(planner.panel).toContainText('So với lần ghép trước', { timeout: 30_000 });
  await expect.poll(() => pairs.innerText(), { timeout: 30_000 }).not.toBe(before);
  await expect(planner.panel).toContainText(new RegExp(`${site} →`));
  await expect(pairs).not.toContainText(`→ ${site}`);
  await expect(page.getByRole('button', { name: 'Về sức chứa gốc' })).toBeVisible();
});

scenario(
  'a hamlet says what its land is, why it is at risk, and which groups of the decision it may belong to',
  async ({ planner }) => {
    await planner.opens(address);
    const legend = await planner.readsLegend();
    expect(legend.rows.at(-1)?.label).toBe('Chưa có bản đồ nguy cơ');
    expect(numberOf(legend.rows.at(-1)?.count ?? '0')).toBeGreaterThan(0);
    await planner.panel.getByRole('list', { name: 'Danh sách' }).getByRole('button').first().click();
    await expect(planner.profile).toContainText('Nguy cơ cao theo tiêu chí của tỉnh vì');
    await expect(planner.profile).toContainText('Thuộc diện nào của Quyết định 590');
    await expect(planner.profile).toContainText('cần khảo sát hộ');
    expect(await planner.sampleMarks()).toContain('profile');
  },
);

scenario('a stricter threshold leaves fewer hamlets, and the link holds it', async ({ planner }) => {
  await planner.opens(address);
  const count = async () => numberOf(/^([\d.]+) xóm/.exec(await planner.finding.innerText())?.[1] ?? '');
  await expect.poll(count).toBeGreaterThan(0);
  const before = await count();
  await planner.page.getByRole('slider', { name: 'Phần đất làm nên nguy cơ cao' }).fill('60');
  await expect.poll(count).toBeLessThan(before);
  expect(planner.address).toContain('risk-share=60');
});

scenario('hazards are added up by weights of the planner, and the page says how', async ({ planner }) => {
  const { page } = planner;
  await planner.opens(address);
  const first = planner.panel.getByRole('list', { name: 'Danh sách' }).getByRole('button').first();
  await expect(first).toBeVisible();
  const flagged = await planner.finding.innerText();
  await planner.panel.getByText('tổng theo trọng số', { exact: true }).click();
  await page.getByLabel('Trọng số lũ quét').fill('3');
  await planner.pressesKey('Enter');
  await expect(planner.panel).toContainText('lũ quét 60 %; ngập lũ 20 %; xóm có loại nào chưa khảo sát đủ');
  expect(planner.address).toContain('combine=sum');
  expect(planner.address).toContain('flash-flood:3');
  // Who is at high risk is judged by the worst class still.
  expect(await planner.finding.innerText()).toBe(flagged);

  await first.click();
  const severity = /Mức nguy cơ ([\d,]+) trên 100, gộp theo tổng theo trọng số|Chưa có mức nguy cơ/;
  await expect(planner.profile).toContainText(severity);
  const before = await planner.profile.innerText();
  await planner.opens(
    `${planner.address.slice(planner.address.indexOf('#')).replace('combine=sum', 'combine=worst')}`,
  );
  await expect(planner.profile).toContainText(/Mức nguy cơ [\d,]+ trên 100, gộp theo cấp nặng nhất/);
  expect(await planner.profile.innerText()).not.toBe(before);
});

scenario(
  'a named group is kept together by its weight, and the page says what that costs',
  async ({ planner }) => {
    const { page } = planner;
    await planner.opens(`${address}&unmapped-sites=1`);
    await page.getByRole('list', { name: 'Ghép' }).waitFor({ timeout: 30_000 });
    await page.locator('summary').filter({ hasText: 'Nhóm đi cùng nhau' }).click();
    await page.getByLabel('Tên nhóm mới').fill('Dao đỏ & Mông');
    await planner.presses('Lập nhóm');
    const choice = page.getByLabel('Thêm vào Dao đỏ & Mông');
    const pairs = page.getByRole('list', { name: 'Ghép', exact: true }).getByRole('listitem');
    for (const place of [0, 2]) {
      const label = await pairs.nth(place).locator('strong').innerText();
      await choice.selectOption({ label });
    }
    await page.getByLabel('Trọng số giữ cùng nhau').fill('9999');
    await planner.pressesKey('Enter');
    await expect(planner.panel).toContainText(/Cùng nhau: 2 xóm|Chưa cùng nhau: chia ra 2 điểm/, {
      timeout: 30_000,
    });
    await expect(planner.panel).toContainText(/Giữ nhóm làm tổng quãng đường dài thêm -?[\d.]+ hộ × km/);
    expect(planner.address).toContain('together=9999');
    await planner.reloads();
    await expect(page.getByRole('list', { name: 'Nhóm đi cùng nhau' })).toContainText('Dao đỏ & Mông');
  },
);

scenario(
  'sums by project add up, and a cost the planner types fills only what is not known',
  async ({ planner }) => {
    await planner.opens(`${address}&unmapped-sites=1`);
    await planner.page.getByRole('list', { name: 'Ghép' }).waitFor({ timeout: 30_000 });
    await planner.panel.locator('summary', { hasText: 'Tổng theo dự án' }).click();
    const table = planner.panel.getByRole('table').filter({ hasText: 'Lấp sức chứa' });
    const households = async (part: string) =>
      (await table.locator(`${part} tr td:nth-child(2)`).allInnerTexts()).map(numberOf);
    const parts = await households('tbody');
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.reduce((sum, each) => sum + each, 0)).toBe((await households('tfoot'))[0]);
    await expect(planner.panel).toContainText(/Có chỗ cho \d+\s%/);
    const costs = await table.locator('tbody tr td:nth-child(4)').allInnerTexts();
    await planner.panel.getByLabel('Kinh phí mỗi hộ ở điểm chưa ghi (triệu đồng)').fill('450');
    await planner.pressesKey('Enter');
    await expect.poll(() => table.innerText()).not.toContain('chưa biết');
    const known = await table.locator('tbody tr td:nth-child(4)').allInnerTexts();
    expect(known).toHaveLength(costs.length);
    expect(planner.address).toContain('hh-cost=450');
  },
);
