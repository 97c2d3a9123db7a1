import { readFile } from 'node:fs/promises';
import { read, utils } from '@e965/xlsx';
import { expect, scenario } from './scenario.ts';

const address = '#v=1&tab=priority&fund=1&fund-what=projects&money=20000';

scenario(
  'projects are typed: what cannot be is refused at its field, what is kept is chosen among, undone, saved and brought again',
  async ({ planner, colleague }) => {
    scenario.slow();
    const { page } = planner;
    await planner.opens(address);
    const dialog = page.getByRole('dialog', { name: 'Chọn trong ngân sách' });
    await dialog.getByRole('button', { name: 'Thêm dự án' }).click();
    const form = dialog.getByRole('form', { name: 'Dự án mới' });
    await expect(form.getByLabel('Tên dự án')).toBeFocused();

    // Everything wrong at once, each told where it is, the first of them in the focus.
    await form.getByLabel('Xã, phường').fill('Xã Không Có');
    await form.getByLabel('Chi phí (triệu đồng)').fill('-5');
    await form.getByLabel('Thay đổi 1: gì').fill('Hộ nghèo hưởng lợi');
    await form.getByLabel('Thay đổi 1: bao nhiêu').fill('ba trăm');
    await form.getByLabel('Năm', { exact: true }).fill('26');
    await form.getByRole('button', { name: 'Lưu dự án này' }).click();
    await expect(form.getByLabel('Tên dự án')).toBeFocused();
    await expect(form.getByLabel('Tên dự án')).toHaveAccessibleDescription('Chưa có tên.');
    await expect(form.getByLabel('Xã, phường')).toHaveAccessibleDescription(
      /Không có xã, phường nào tên như vậy/,
    );
    await expect(form.getByLabel('Chi phí (triệu đồng)')).toHaveAccessibleDescription(/không được âm/);
    await expect(form.getByLabel('Thay đổi 1: bao nhiêu')).toHaveAccessibleDescription(
      'Đây không phải là số.',
    );
    await expect(form.getByLabel('Năm', { exact: true })).toHaveAccessibleDescription(/bốn chữ số/);
    expect(await planner.barriers()).toEqual([]);

    await form.getByLabel('Tên dự án').fill('Đường Lũng Rì');
    await form.getByLabel('Xã, phường').fill('coc pang');
    await form.getByLabel('Chi phí (triệu đồng)').fill('12.500');
    await form.getByLabel('Thay đổi 1: bao nhiêu').fill('300');
    await form.getByLabel('Năm', { exact: true }).fill('2026');
    await form.getByRole('button', { name: 'Lưu dự án này' }).click();
    const told = dialog.getByRole('status').locator('.first');
    await expect(told).toHaveText(/^1 dự án trong 20\stỷ đồng: tới 300\shộ nghèo hưởng lợi/, {
      timeout: 30_000,
    });
    const list = dialog.getByRole('list', { name: /^Dự án nhập tay/ });
    await expect(list.getByRole('listitem')).toContainText(['Đường Lũng Rì']);
    await expect(list).toContainText(/Xã Cốc Pàng · 12,5\stỷ đồng/);

    // By the keys alone: the focus is on the button that adds.
    await expect(dialog.getByRole('button', { name: 'Thêm dự án' })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Trường Pác Miều');
    await form.getByLabel('Xã, phường').focus();
    await page.keyboard.type('Xã Bảo Lạc');
    await page.keyboard.press('Tab');
    await page.keyboard.type('6000');
    await form.getByLabel('Thay đổi 1: bao nhiêu').focus();
    await page.keyboard.type('400');
    await form.getByRole('checkbox', { name: 'Đường Lũng Rì' }).focus();
    await page.keyboard.press('Space');
    await form.getByLabel('Số giai đoạn').focus();
    await page.keyboard.type('2');
    await page.keyboard.press('Enter');
    await expect(told).toHaveText(/^2 dự án trong 20\stỷ đồng: tới 700\shộ nghèo/, { timeout: 30_000 });

    // What another waits for is not deleted without a word.
    await list.getByRole('button', { name: 'Xóa dự án: Đường Lũng Rì' }).click();
    await expect(dialog.getByRole('alert')).toContainText('Trường Pác Miều phải làm sau dự án này');
    await list.getByRole('button', { name: 'Sửa dự án: Đường Lũng Rì' }).click();
    const change = dialog.getByRole('form', { name: 'Sửa dự án' });
    await change.getByRole('checkbox', { name: 'Trường Pác Miều' }).check();
    await change.getByRole('button', { name: 'Lưu dự án này' }).click();
    await expect(change).toContainText('chờ nhau thành vòng');
    await change.getByRole('checkbox', { name: 'Trường Pác Miều' }).uncheck();
    await expect(change.getByLabel('Chi phí (triệu đồng)')).toHaveValue('12.500');
    await change.getByLabel('Chi phí (triệu đồng)').fill('16000');
    await change.getByRole('button', { name: 'Lưu dự án này' }).click();
    // 16 and the first stage of the school: 300 and half of 400.
    await expect(told).toHaveText(/tới 500\shộ nghèo/, { timeout: 30_000 });
    await dialog.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect(told).toHaveText(/tới 700\shộ nghèo/, { timeout: 30_000 });
    await dialog.getByRole('button', { name: 'Làm lại' }).click();
    await expect(told).toHaveText(/tới 500\shộ nghèo/, { timeout: 30_000 });

    // Kept with the portal, and saved as a table that another computer reads.
    await planner.follows(address.replace('20000', '30000') + '&pgoal=ho-ngheo-huong-loi:100');
    await page.reload();
    await expect(told).toHaveText(/^2 dự án trong 30\stỷ đồng: tới 700\shộ nghèo/, { timeout: 30_000 });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog
        .getByText('Lưu bảng nhập tay, nạp lại được:')
        .locator('..')
        .getByRole('button', { name: 'XLSX' })
        .click(),
    ]);
    const content = await readFile(await download.path());
    const rows = utils.sheet_to_json<Record<string, unknown>>(read(content).Sheets['Dự án'] ?? {});
    expect(rows).toMatchObject([
      {
        'Tên dự án': 'Đường Lũng Rì',
        Xã: 'Xã Cốc Pàng',
        'Chi phí (triệu đồng)': 16000,
        'Hộ nghèo hưởng lợi': 300,
      },
      { 'Tên dự án': 'Trường Pác Miều', 'Số giai đoạn': 2, 'Làm sau dự án': 'duong-lung-ri' },
    ]);
    await colleague.opens();
    await colleague.files.drops({ name: 'du-an-nhap-tay.xlsx', content });
    const report = await colleague.files.report();
    expect(report).toContain('Bảng dự án: 2 dự án, 2 dự án có chi phí, tổng 22 tỷ đồng');
    expect(report).toContain('2/2 dự án ghép được với đơn vị');
  },
);

scenario('on a phone a project is typed without anything running off the side', async ({ planner }) => {
  const { page } = planner;
  await page.setViewportSize({ width: 390, height: 844 });
  await planner.opens(`${address}&lang=en`);
  const dialog = page.getByRole('dialog', { name: 'Choose within a budget' });
  await dialog.getByRole('button', { name: 'Add a project' }).click();
  const form = dialog.getByRole('form', { name: 'New project' });
  await form.getByLabel('Project name').fill('Lung Ri road');
  await form.getByLabel('Commune or ward').fill('Cốc Pàng');
  await form.getByLabel('Cost (million VND)').fill('12,500');
  await form.getByLabel('Change 1: what').fill('Poor households served');
  await form.getByLabel('Change 1: how much').fill('300');
  expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  await form.getByRole('button', { name: 'Keep this project' }).click();
  await expect(dialog.getByRole('status').locator('.first')).toHaveText(
    /^1 project within 20\sbillion VND: reaching 300\spoor households served/,
    { timeout: 30_000 },
  );
  expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
});
