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
    await expect(planner.panel).toContainText('văn bản: ');
    await planner.map.settles();
    const legend = await planner.readsLegend();
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
