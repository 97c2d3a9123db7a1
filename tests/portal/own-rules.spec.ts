import { readNumber } from '../i18n/readNumber.ts';
import { expect, scenario } from './scenario.ts';

scenario(
  'a copy of a decree is the province’s own: other thresholds, another name, the same link',
  async ({ planner }) => {
    await planner.opens('#v=1&tab=difficulty&paint=flag&level=hamlet&year=2022');
    const before = await planner.finding.innerText();
    expect(before).toContain('Quyết định 33/2020/QĐ-TTg');
    await planner.presses('Sao thành tiêu chí của tỉnh');
    await expect(planner.finding).toContainText(
      'tiêu chí của tỉnh “Cao Bằng, phương án 1” (sửa từ Quyết định 33/2020/QĐ-TTg)',
    );
    await planner.page.getByLabel('Tên', { exact: true }).fill('Ngưỡng thử');
    await planner.page.keyboard.press('Tab');
    const threshold = planner.page
      .getByRole('group', { name: 'Tiêu chí của tỉnh' })
      .getByRole('textbox')
      .nth(2);
    await threshold.fill('1');
    await planner.page.keyboard.press('Tab');
    await expect(planner.finding).toContainText('“Ngưỡng thử”');
    await expect(planner.panel).toContainText(/20\s%\s→\s1\s%/);
    await planner.map.settles();
    const legend = await planner.readsLegend();
    expect(legend.basis).toContain('Tiêu chí của tỉnh “Ngưỡng thử”');
    const finding = await planner.finding.innerText();
    expect(finding.split(' theo ')[0]).not.toBe(before.split(' theo ')[0]);

    await planner.opens(planner.address);
    await expect(planner.finding).toHaveText(finding);
    expect(await planner.readsLegend()).toEqual(legend);
  },
);

scenario(
  'a number that is no threshold stays in its field, and nothing is judged by it',
  async ({ planner }) => {
    await planner.opens('#v=1&tab=difficulty&paint=flag&level=hamlet&year=2022');
    await planner.presses('Sao thành tiêu chí của tỉnh');
    const finding = await planner.finding.innerText();
    const threshold = planner.page
      .getByRole('group', { name: 'Tiêu chí của tỉnh' })
      .getByRole('textbox')
      .nth(1);
    await threshold.fill('180');
    await planner.page.keyboard.press('Tab');
    await expect(threshold).toHaveAttribute('aria-invalid', 'true');
    await expect(planner.finding).toHaveText(finding);
  },
);

scenario(
  'who enters and who leaves against another year: sentence, map, table and reasons agree',
  async ({ planner }) => {
    await planner.opens('#v=1&tab=difficulty&paint=flag&level=hamlet&year=2025&table=1');
    await planner.picks('So với', 'Số năm 2021');
    await planner.presses('Tô bản đồ theo nơi vào, nơi ra');
    const legend = await planner.readsLegend();
    expect(legend.title).toBe('Vào, ra diện khó khăn');
    expect(legend.basis).toContain('so với Quyết định 33/2020/QĐ-TTg, số năm 2021');
    const [enters, stays, leaves, neither] = legend.rows.map(({ count }) => readNumber(count));
    await expect(planner.panel).toContainText(`${String(enters)} vào, ${String(leaves)} ra so với`);
    const open = readNumber(legend.rows[4]?.count ?? '0');
    expect((enters ?? 0) + (stays ?? 0) + (leaves ?? 0) + (neither ?? 0) + open).toBe(1462);
    const [first] = await planner.table.first(1);
    expect(first?.cells['Vào, ra diện']).toMatch(/^(Vào diện|Giữ trong diện)$/);
    await planner.page.getByText('Ra khỏi diện', { exact: true }).last().click();
    await expect(planner.panel).toContainText(
      /Trước: Đặc biệt khó khăn vì .+ Nay: Không thuộc diện đặc biệt khó khăn vì/s,
    );
    expect(await planner.barriers()).toEqual([]);
  },
);

scenario(
  'the national rate that a threshold rests on is the province’s own figure in a copy, and says so',
  async ({ planner }) => {
    await planner.opens(
      '#v=1&tab=difficulty&paint=flag&level=hamlet&year=2025&rules=decree-272-2025-hamlets&table=1',
    );
    await expect(planner.panel).toContainText('Theo nguồn thứ cấp, cần đối chiếu văn bản');
    await planner.presses('Sao thành tiêu chí của tỉnh');
    await planner.page.getByRole('slider', { name: 'Kéo: Tỉ lệ nghèo đa chiều cả nước' }).fill('4');
    await expect(planner.panel).toContainText(/5,71\s%\s→\s4\s%/);
    await expect(planner.panel).toContainText(/22,84\s%\s→\s16\s%/);
    await expect(planner.panel).toContainText(/4\s% \(tỉnh đặt; 5,71\s% là số đã công bố\)/);
    const [first] = await planner.table.first(1);
    expect(Object.keys(first?.cells ?? {})).toContain('Xét theo tiêu chí của tỉnh');
    expect(await planner.barriers()).toEqual([]);
  },
);

scenario(
  'communes painted by their share of flagged hamlets: legend, table and going into one agree',
  async ({ planner }) => {
    await planner.opens('#v=1&tab=difficulty&paint=flag&year=2025&table=1');
    await planner.presses('Tô bản đồ theo tỉ lệ này');
    await planner.map.settles();
    const legend = await planner.readsLegend();
    expect(legend.title).toContain('Tỉ lệ xóm đặc biệt khó khăn');
    expect(legend.basis).toContain('Quyết định 33/2020/QĐ-TTg, số năm 2025');
    const counted = legend.rows.reduce((sum, { count }) => sum + (readNumber(count) ?? 0), 0);
    expect(counted).toBe(56);
    const [first] = await planner.table.first(1);
    expect(Object.keys(first?.cells ?? {}).join()).toContain('Xóm ĐBKK');
    expect(await planner.barriers()).toEqual([]);
  },
);

scenario('what would settle the open units is a sheet of these units and figures', async ({ planner }) => {
  await planner.opens('#v=1&tab=difficulty&paint=flag&year=2025');
  await planner.page.getByText('11 đơn vị chưa đủ số liệu để xét', { exact: true }).click();
  const coming = planner.page.waitForEvent('download');
  await planner.presses('Tải biểu cho 11 đơn vị này');
  expect((await coming).suggestedFilename()).toBe('can-thu-commune2025-2025.xlsx');
});
