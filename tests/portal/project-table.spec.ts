import { readFile } from 'node:fs/promises';
import { expect, scenario } from './scenario.ts';

const head =
  'Mã;Tên dự án;Xã;Thay đổi gì;Hộ nghèo hưởng lợi;Chi phí (triệu đồng);Chương trình;Năm;Số giai đoạn;Làm sau dự án';

/** Two programmes pay for one road; a school waits for a bridge. */
const good = [
  head,
  'A1;Đường Lũng Rì;Cốc Pàng;Đường;300;20000;Giảm nghèo;2026;1;',
  'A2;Đường Lũng Rì mở rộng;Cốc Pàng;đường;320;22000;Nông thôn mới;2026;1;',
  'B1;Cầu Pác Miều;Bảo Lạc;Cầu;10;5000;Giảm nghèo;2026;1;',
  'B2;Trường Pác Miều;Bảo Lạc;Trường;400;10000;Nông thôn mới;2027;2;B1',
  'C1;Nước Nà Sài;Hoà An;Nước;50;;Giảm nghèo;2027;1;',
].join('\n');

const wrong = [
  head,
  'A1;Đường Lũng Rì;Cốc Pàng;Đường;300;-20000;Giảm nghèo;2026;1;',
  'A2;Cầu Nà Sài;Xã Không Có;Cầu;20;khoảng hai tỷ;Giảm nghèo;2026;1;',
  'A3;Trường Nà Sài;Bảo Lạc;Trường;20;3000;Giảm nghèo;2026;1;Dự án lạ',
  'A4;Chợ một;Bảo Lạc;Chợ;20;3000;Giảm nghèo;2026;1;A5',
  'A5;Chợ hai;Bảo Lạc;Chợ;20;3000;Giảm nghèo;2026;1;A4',
  'A6;Chợ một;Hoà An;Chợ;20;3000;Giảm nghèo;2026;1;',
].join('\n');

scenario(
  'a table of projects is dropped: no place is paid twice, what waits comes after, reasons are read and the list is saved',
  async ({ planner, colleague }) => {
    const { page } = planner;
    await planner.opens();
    await planner.files.drops({ name: 'du-an.csv', content: good });
    const report = await planner.files.report();
    expect(report).toContain('Bảng dự án: 5 dự án, 4 dự án có chi phí, tổng 57 tỷ đồng');
    expect(report).toContain('5/5 dự án ghép được với đơn vị; 2 chương trình');
    expect(report).toContain('dòng 6: dự án “Nước Nà Sài” không ghi chi phí');
    await page.getByRole('dialog').getByRole('button', { name: 'Dùng bảng dự án này' }).click();

    const dialog = page.getByRole('dialog', { name: 'Chọn trong ngân sách' });
    const told = dialog.getByRole('status').locator('.first');
    // 200 tỷ: all that can be paid, but only one of the two roads.
    await expect(told).toHaveText(/^3 dự án trong 200\stỷ đồng: tới 730\shộ nghèo hưởng lợi/, {
      timeout: 30_000,
    });
    const overlaps = dialog.getByRole('list', { name: 'Trùng nơi, trùng việc giữa các chương trình' });
    await expect(overlaps.getByRole('listitem')).toHaveCount(1);
    await expect(overlaps).toContainText('Xã Cốc Pàng, Đường');
    await expect(overlaps).toContainText('“Đường Lũng Rì” (Giảm nghèo)');
    await expect(overlaps).toContainText('Được chọn: “Đường Lũng Rì mở rộng” (Nông thôn mới)');
    const chosen = dialog.getByRole('list', { name: /^Dự án được chọn/ });
    await expect(chosen).toContainText('Làm sau: Cầu Pác Miều');
    await expect(chosen).toContainText('2/2 giai đoạn');
    const out = dialog.getByRole('list', { name: /^Dự án không được chọn/ });
    await expect(out.getByRole('listitem').filter({ hasText: 'Nước Nà Sài' })).toContainText(
      'thiếu số liệu để tính chi phí',
    );

    // Nông thôn mới has 10 tỷ: the school alone, and the other road by the other programme.
    await dialog.getByLabel('Nông thôn mới').fill('10');
    await planner.pressesKey('Enter');
    await expect(told).toHaveText(/^3 dự án trong 200\stỷ đồng: tới 710\shộ nghèo/, { timeout: 30_000 });
    await expect(overlaps).toContainText('Được chọn: “Đường Lũng Rì” (Giảm nghèo)');
    await expect(out.getByRole('listitem').filter({ hasText: 'mở rộng' })).toContainText(
      'chương trình Nông thôn mới có 10 tỷ đồng',
    );
    expect(page.url()).toContain('fund-what=projects');
    expect(page.url()).toContain('prog-money=nong-thon-moi');
    expect(page.url()).not.toContain('20000');

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'CSV' }).click(),
    ]);
    const lines = (await readFile(await download.path(), 'utf8')).split('\r\n');
    expect(lines[0]).toContain('Kết quả;Dự án;Nơi;Chương trình');
    expect(lines.slice(1, 6).filter((line) => line.startsWith('chọn;'))).toHaveLength(3);
    expect(lines.find((line) => line.includes('mở rộng'))).toContain(';Đường Lũng Rì;');
    expect(await planner.barriers()).toEqual([]);

    // The school is locked out, the bridge brings ten: it stays for its own sake.
    await chosen.getByRole('button', { name: 'Loại ra: Trường Pác Miều' }).click();
    await expect(told).toHaveText(/tới 310\shộ nghèo/, { timeout: 30_000 });

    // Elsewhere the link says what it needs.
    await colleague.opens(page.url().slice(page.url().indexOf('#')));
    const other = colleague.page.getByRole('dialog', { name: 'Chọn trong ngân sách' });
    await expect(other).toContainText('Chưa có bảng dự án nào trên máy này');
    await expect(other).toContainText('không có trong bảng trên máy này');
  },
);

scenario(
  'what holds whatever the money does, what the next money buys and who moves are told of projects; a kept choice stands beside',
  async ({ planner }) => {
    const { page } = planner;
    await planner.opens();
    await planner.files.drops({ name: 'du-an.csv', content: good });
    await planner.files.report();
    await page.getByRole('dialog').getByRole('button', { name: 'Dùng bảng dự án này' }).click();
    const dialog = page.getByRole('dialog', { name: 'Chọn trong ngân sách' });
    const told = dialog.getByRole('status').locator('.first');
    await expect(told).toHaveText(/^3 dự án/, { timeout: 30_000 });
    await dialog.getByLabel('Ngân sách (tỷ đồng)').fill('34');
    await planner.pressesKey('Enter');
    // 34 tỷ: the wider road (320) with the school's first stage and the bridge before it, or what reaches more.
    await expect(dialog.getByRole('status')).toContainText(/Dùng 3\d.* còn/, { timeout: 30_000 });
    await expect(dialog.getByRole('status')).toContainText(/Thêm 10\stỷ đồng/);
    const rows = dialog.getByRole('list', { name: /^Dự án (được|không được) chọn/ }).getByRole('listitem');
    await expect(rows.filter({ hasText: 'Cầu Pác Miều' }).first()).toContainText(/Luôn được chọn/, {
      timeout: 60_000,
    });
    await expect(rows.filter({ hasText: 'Nước Nà Sài' })).toContainText('Thiếu số liệu, chưa chọn được');
    const legend = dialog.getByRole('list', { name: 'Bản đồ nơi có dự án' });
    await expect(legend).toContainText('Luôn được chọn');
    await dialog.getByText('Ai vào, ai ra khi tiền thay đổi').click();
    const moves = dialog.getByLabel('Ai vào, ai ra khi tiền thay đổi');
    await expect(moves).toContainText(/Vào: Đường Lũng Rì( mở rộng)?\./);
    await expect(dialog).toContainText('không dự án nào phải ra khi thêm tiền');

    await dialog.getByRole('button', { name: 'Giữ cách chọn này để so' }).click();
    await dialog.getByLabel('Ngân sách (tỷ đồng)').fill('21');
    await planner.pressesKey('Enter');
    const compared = dialog.getByRole('table').filter({ hasText: 'Đã giữ' });
    await expect(compared).toContainText(/21\stỷ đồng/, { timeout: 30_000 });
    await expect(compared).toContainText(/34\stỷ đồng/);
    await expect(dialog).toContainText(/Ra: Đường Lũng Rì/);
    expect(page.url()).toContain('proj-pin=');
    expect(await planner.barriers()).toEqual([]);

    const link = page.url().slice(page.url().indexOf('#'));
    await page.setViewportSize({ width: 390, height: 844 });
    await planner.follows(`${link}&lang=en`);
    const english = page.getByRole('dialog', { name: 'Choose within a budget' });
    await expect(english.getByRole('table').filter({ hasText: 'Kept' })).toContainText('34', {
      timeout: 30_000,
    });
    expect(await english.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  },
);

scenario('rows of a table of projects that cannot be used are told one by one', async ({ planner }) => {
  await planner.opens();
  await planner.files.drops({ name: 'du-an.csv', content: wrong });
  const report = await planner.files.report();
  expect(report).toContain('dòng 2, “Đường Lũng Rì”, cột “Chi phí (triệu đồng)”: “-20000” là số âm');
  expect(report).toContain(
    'dòng 3, “Cầu Nà Sài”, cột “Chi phí (triệu đồng)”: “khoảng hai tỷ” không đọc được',
  );
  expect(report).toContain('dòng 3: không rõ “Xã Không Có” là đơn vị nào');
  expect(report).toContain('dòng 4: dự án “Trường Nà Sài” phải làm sau “Dự án lạ”');
  expect(report).toContain('dòng 5, 6: các dự án chờ nhau thành vòng');
  expect(report).toContain('dòng 5, 7: nhiều dự án cùng tên “Chợ một”');
  expect(report).toContain('Bảng dự án: 6 dự án, 4 dự án có chi phí');
});
