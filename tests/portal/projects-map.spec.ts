import { read, utils } from '@e965/xlsx';
import { areaOfKey } from './driver/areasKnown.ts';
import { expect, scenario } from './scenario.ts';

const table = [
  'Mã;Tên dự án;Xã;Thay đổi gì;Hộ nghèo hưởng lợi;Chi phí (triệu đồng);Chương trình;Năm;Số giai đoạn;Làm sau dự án',
  'A1;Đường Lũng Rì;Cốc Pàng;Đường;300;20000;Giảm nghèo;2026;1;',
  'B1;Cầu Pác Miều;Bảo Lạc;Cầu;10;5000;Giảm nghèo;2026;1;',
  'B2;Trường Pác Miều;Bảo Lạc;Trường;400;10000;Nông thôn mới;2027;1;B1',
  'C1;Nước Nà Sài;Hoà An;Nước;50;;Giảm nghèo;2027;1;',
  'D1;Chợ xa;Trùng Khánh;Chợ;1;90000;Giảm nghèo;2027;1;',
].join('\n');

scenario(
  'the projects chosen are painted on the large map, and legend, table, profile and spreadsheet say the same',
  async ({ planner }) => {
    scenario.slow();
    const { page } = planner;
    await planner.opens('#v=1&tab=priority&missing=others');
    await planner.files.drops({ name: 'du-an.csv', content: table });
    await planner.files.report();
    await page.getByRole('dialog').getByRole('button', { name: 'Dùng bảng dự án này' }).click();
    const dialog = page.getByRole('dialog', { name: 'Chọn trong ngân sách' });
    await dialog.getByLabel('Ngân sách (tỷ đồng)').fill('16');
    await planner.pressesKey('Enter');
    const told = dialog.getByRole('status').locator('.first');
    await expect(told).toHaveText(/^2 dự án trong 16\stỷ đồng: tới 410\shộ nghèo/, { timeout: 30_000 });
    const finding = await told.innerText();
    await dialog.getByRole('button', { name: 'Tô bản đồ theo cách chọn này' }).click();
    await expect(dialog).toBeHidden();
    await expect(planner.panel).toContainText(finding, { timeout: 30_000 });
    await expect(page.getByRole('region', { name: 'Chú giải' })).toContainText('5 mức ngân sách', {
      timeout: 60_000,
    });
    const legend = await planner.readsLegend();
    expect(legend.title).toBe('Dự án trong ngân sách');
    const counts = new Map(legend.rows.map(({ label, count }) => [label, Number(count)]));
    expect(counts.get('Không có dự án')).toBe(52);
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(56);
    expect(await planner.sampleMarks()).toEqual([]);

    await planner.opensTable();
    const rows = await planner.table.whole();
    const painted = await planner.map.paints(rows.map(({ key }) => areaOfKey(key).unit));
    rows.forEach(({ cells, swatches }, at) => {
      expect(counts.has(cells['Trong ngân sách'] ?? '')).toBe(true);
      const swatch = swatches['Trong ngân sách'] ?? '';
      // What has no class is hatched or blank, and has no colour of its own.
      if (swatch.startsWith('#')) expect(swatch).toBe(painted[at]?.colour);
      else expect(['Không có dự án', 'Chỉ có dự án chưa chọn được']).toContain(cells['Trong ngân sách']);
    });
    for (const [label, count] of counts)
      expect(rows.filter(({ cells }) => cells['Trong ngân sách'] === label)).toHaveLength(count);

    await planner.saving.opens();
    await planner.saving.picks('Xuất gì', 'Bảng tính');
    const book = read((await planner.saving.makes()).content);
    const lines = utils.sheet_to_json<Record<string, unknown>>(book.Sheets['Đang xem'] ?? {});
    const paid = lines.flatMap(Object.keys).find((key) => key.startsWith('Được trả')) ?? '';
    expect(lines.reduce((sum, line) => sum + Number(line[paid] ?? 0), 0)).toBe(15_000);
    expect(lines.map((line) => String(line['Vì sao'] ?? '')).join(' ')).toContain('Trường Pác Miều (chọn).');
    await planner.saving.closes();

    const close = rows.find(({ cells }) => String(Object.values(cells)).includes('Bảo Lạc'));
    const link = planner.address.slice(planner.address.indexOf('#'));
    await planner.follows(`${link}&at=${close?.key ?? ''}`);
    await expect(planner.profile).toContainText('Dự án trong ngân sách');
    await expect(planner.profile).toContainText(/2\/2 được chọn, 15\stỷ đồng/);
    await expect(planner.profile).toContainText('Trường Pác Miều.');
    expect(link).toContain('fund-what=projects');
  },
);

scenario('a map of projects without any says so', async ({ planner }) => {
  await planner.opens('#v=1&tab=priority&paint=funding&fund-what=projects&missing=others&lang=en');
  await expect(planner.panel).toContainText('There is no project on this computer');
});
