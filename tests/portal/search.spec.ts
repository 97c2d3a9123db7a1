import { expect, scenario } from './scenario.ts';

scenario('a commune is found without marks, and with the tone on either letter', async ({ planner }) => {
  await planner.opens();
  for (const typed of ['dam thuy', 'Đàm Thủy', 'Đàm Thuỷ', 'x. đàm thuỷ']) {
    const [first] = await planner.searches(typed);
    expect(first, typed).toContain('Xã Đàm Thuỷ');
    expect(first, typed).toContain('từ 1-7-2025');
  }
  await planner.choosesResult('từ 1-7-2025');
  await expect(planner.profileName).toHaveText('Xã Đàm Thuỷ');
});

scenario('a former name shows its vintage, its district and where it lies now', async ({ planner }) => {
  await planner.opens();
  const results = await planner.searches('hong tri');
  const former = results.find((result) => result.startsWith('Xã Hồng Trị'));
  expect(former).toContain('trước 1-7-2025');
  expect(former).toContain('Huyện Bảo Lạc');
  expect(former).toContain('nay thuộc Xã Bảo Lạc');
  await planner.choosesResult('Xã Hồng Trị');
  await expect(planner.profileName).toHaveText('Xã Hồng Trị');
  await expect(planner.profile).toContainText('Nay thuộc: Xã Bảo Lạc');
});

scenario('a hamlet is found by its commune, and marked as a sample', async ({ planner }) => {
  await planner.opens();
  const results = await planner.searches('xóm mẫu 7 hồng trị');
  expect(results[0]).toContain('Xóm mẫu 7');
  expect(results[0]).toContain('Xã Hồng Trị');
  await planner.choosesResult('Xóm mẫu 7');
  await expect(planner.profile).toContainText('Xã Hồng Trị');
});

scenario('what is not there is answered with the next step', async ({ planner }) => {
  await planner.opens();
  await planner.page.getByRole('search').getByRole('combobox').fill('qqqq');
  await expect(planner.page.getByRole('search')).toContainText('Không có nơi nào khớp “qqqq”');
});
