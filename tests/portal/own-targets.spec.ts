import { read, utils } from '@e965/xlsx';
import { expect, scenario } from './scenario.ts';

const explore = '#v=1&tab=explore&ind=poor-rate&year=2025';

scenario(
  'a planner sets a target for 2030, reads how far it is, finds it again, changes it, removes it and takes that back',
  async ({ planner, page }) => {
    await planner.opens(explore);
    const { targets } = planner;
    await targets.unfolds('Mục tiêu đến năm 2025: còn bao xa?');
    await page.getByRole('button', { name: 'Thêm mục tiêu tự đặt' }).click();
    const form = page.getByRole('form', { name: 'Mục tiêu tự đặt 2026-2030' });
    await form.getByRole('button', { name: 'Lưu mục tiêu' }).click();
    await expect(form.getByRole('alert')).toHaveText(
      'Ghi tên mục tiêu. Ghi giá trị là một số; tỷ lệ từ 0 đến 100 %.',
    );
    await form.getByLabel('Tên mục tiêu').fill('Giảm nghèo 2030');
    await form.getByLabel('Chỉ tiêu').selectOption('poor-rate');
    await form.getByLabel('So sánh').selectOption('<=');
    await form.getByLabel('Giá trị của toàn tỉnh').fill('6,5');
    await form.getByLabel('Nguồn: ai đặt').fill('Nghị quyết nhiệm kỳ mới');
    await form.getByRole('button', { name: 'Lưu mục tiêu' }).click();

    const own = targets.row('Giảm nghèo 2030');
    await expect(own).toContainText('tự đặt');
    await expect(own).toContainText('Chưa rõ tiến độ');
    await expect(own).toContainText(/mục tiêu 2030: nhiều nhất 6,5\s%/);
    await expect(targets.rows).toHaveCount(27);
    await expect(targets.finding).toContainText('trong 26 mục tiêu: 7 đạt');
    await expect(page.getByText('trong 1 mục tiêu: 1 chưa rõ tiến độ')).toBeVisible();

    await page.reload();
    await targets.unfolds('Mục tiêu đến năm 2025: còn bao xa?');
    await targets.opens(own);
    await expect(own).toContainText(/Cuối năm 2025 16,7\s%; còn thiếu 10,2\sđiểm %/);
    await expect(own).toContainText(/từ nay cần mỗi năm 2,0\sđiểm %/);
    await expect(own).toContainText('Nguồn: Nghị quyết nhiệm kỳ mới.');
    await expect(own).toContainText('Mốc là số mới nhất đến hết năm 2025 (cuối năm 2025)');
    expect(await planner.barriers()).toEqual([]);

    await planner.saving.opens();
    await planner.saving.picks('Xuất gì', 'Báo cáo tiến độ mục tiêu, một trang');
    await planner.saving.chooses('XLSX');
    const book = read((await planner.saving.makes()).content);
    const saved = utils.sheet_to_json<Record<string, unknown>>(book.Sheets['Mục tiêu'] ?? {});
    expect(saved.find((row) => row['Ai đặt'] === 'tự đặt')).toMatchObject({
      'Mục tiêu': 'Giảm nghèo 2030',
      'Mức phải đạt': 6.5,
      'Tình trạng': 'Chưa rõ tiến độ',
    });
    expect(saved.filter((row) => row['Ai đặt'] === 'nghị quyết')).toHaveLength(26);
    await planner.saving.closes();

    await own.getByRole('button', { name: 'Xem nơi nào còn cách mục tiêu trên bản đồ' }).click();
    const legend = await planner.readsLegend();
    expect(legend.rows.some(({ label }) => label.includes('6,5'))).toBe(true);
    expect(planner.address).toContain('m=manual');
    await planner.goesBack();

    await own.getByRole('button', { name: 'Sửa' }).click();
    await form.getByLabel('Chỉ tiêu').selectOption('income');
    await expect(form.getByLabel('Giá trị của toàn tỉnh')).toHaveValue('');
    await expect(form.getByRole('status')).toHaveText(
      'Chỉ tiêu khác: ghi lại giá trị, tính bằng triệu đồng/người/năm.',
    );
    await form.getByRole('button', { name: 'Lưu mục tiêu' }).click();
    await expect(form.getByRole('alert')).toContainText('Ghi giá trị là một số');
    await form.getByLabel('Chỉ tiêu').selectOption('poor-rate');
    await form.getByLabel('Giá trị của toàn tỉnh').fill('20');
    await form.getByRole('button', { name: 'Lưu mục tiêu' }).click();
    await expect(own).toContainText(/nhiều nhất 20\s%/);
    await expect(own.locator('.status')).toHaveText('Đạt');

    await own.getByRole('button', { name: 'Xóa' }).click();
    await expect(targets.rows).toHaveCount(26);
    await page.getByRole('status').getByRole('button', { name: 'Hoàn tác' }).click();
    await expect(own).toContainText(/nhiều nhất 20\s%/);
    await page.goBack();
    await expect(targets.rows).toHaveCount(26);
  },
);

scenario(
  'a table of targets is read row by row; what is wrong is told and does not enter',
  async ({ planner, page }) => {
    await planner.turnsScreenTo(390, 844);
    await planner.opens(`${explore}&lang=en`);
    const { targets } = planner;
    await targets.unfolds('Targets for 2025: how far?');
    const table = [
      'name;indicator;scope;comparison;value;year;source',
      'Light for all;grid-power;province;>=;99,5%;2030;Plan of the province',
      'Clouds;clouds;province;>=;10;2030;',
      'Water;hygienic-water;Hà Quảng;>=;99%;2030;',
      'Poverty;poor-rate;;<=;0.8;2030;',
      'Late;poor-rate;;<=;5%;2035;',
    ].join('\n');
    await page
      .getByLabel('Read from a table')
      .and(page.locator('input'))
      .setInputFiles({ name: 'targets.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
    await expect(page.getByText('Rows that can be used: 1.')).toBeVisible();
    await expect(page.getByText('Row 3: the indicator “clouds” is not in the catalogue')).toBeVisible();
    await expect(page.getByText('Row 4: the scope “Hà Quảng” cannot be worked out')).toBeVisible();
    await expect(page.getByText('Row 5: the value “0.8” may be 0.8% or 0.8 times 100%')).toBeVisible();
    await expect(page.getByText('Row 6: the year “2035” must be from 2026 to 2030.')).toBeVisible();
    await expect(targets.rows).toHaveCount(26);
    expect(await targets.overflow()).toBe(0);
    await page.getByRole('button', { name: 'Add 1 target', exact: true }).click();
    await expect(targets.rows).toHaveCount(27);
    await expect(targets.row('Light for all')).toContainText('your own');
    await expect(targets.row('Light for all')).toContainText('at least 99.5%');
  },
);
