import { expect, scenario } from './scenario.ts';

scenario('doors, tabs and sliders are reached and used without a mouse', async ({ planner }) => {
  await planner.opens();
  await planner.keys.tabTo('Tìm nơi ưu tiên');
  await planner.keys.press('Enter');
  await planner.map.settles();
  await expect(planner.tab('Ưu tiên')).toHaveAttribute('aria-selected', 'true');

  await planner.keys.tabTo('Trọng số: Tỉ lệ hộ nghèo');
  await planner.keys.press('ArrowRight', 'ArrowRight');
  await planner.map.settles();
  await expect(planner.panel.getByRole('slider').first()).toHaveValue('42');

  await planner.keys.tabTo('Ưu tiên', 'Shift+Tab');
  await planner.keys.press('ArrowLeft', 'ArrowLeft', 'Enter');
  await planner.map.settles();
  await expect(planner.tab('Khám phá')).toHaveAttribute('aria-selected', 'true');
});

scenario('the search leads to a profile and back without a mouse', async ({ planner }) => {
  await planner.opens();
  await planner.keys.tabTo('Tìm xã, xóm, huyện');
  await planner.keys.type('coc pang');
  await expect(planner.page.getByRole('option').first()).toContainText('Cốc Pàng');
  await planner.keys.press('ArrowDown', 'Enter');
  await planner.map.settles();
  await expect(planner.profileName).toHaveText('Xã Cốc Pàng');
  await planner.pressesKey('Escape');
  await expect(planner.profile).toBeHidden();
});

scenario('the table is opened, walked and chosen from without a mouse', async ({ planner }) => {
  await planner.opens('#v=1&tab=explore&ind=poor-rate');
  await planner.keys.tabTo('Mở bảng số liệu');
  await planner.keys.press('Enter');
  await planner.table.grid.waitFor();
  await planner.keys.tabTo('Bảng số liệu');
  await planner.keys.press('ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter');
  await planner.map.settles();
  const [, , third] = await planner.table.first(3);
  await expect(planner.profileName).toContainText((third?.name ?? '').split(' ').slice(0, -1).join(' '));
});

scenario('the map is moved, and a place on it chosen and entered, without a mouse', async ({ planner }) => {
  await planner.opens('#v=1&tab=explore&ind=poor-rate&view=105.63,23.02,10');
  await planner.keys.tabTo('Bản đồ tỉnh Cao Bằng. Phím mũi tên');
  await planner.keys.press('Enter');
  await planner.map.settles();
  await expect(planner.profileName).toHaveText('Xã Cốc Pàng');
  await planner.keys.press('Enter');
  await planner.map.settles();
  await expect(planner.path).toContainText('Xã Cốc Pàng');
  const before = await planner.map.paints([0]);
  await planner.keys.press('ArrowRight');
  await expect.poll(async () => (await planner.map.paints([0]))[0]?.at?.x).not.toBe(before[0]?.at?.x);
  expect(planner.address).toContain('view=');
});

scenario(
  'a file is chosen, reported and refused without a mouse, and the focus comes back',
  async ({ planner }) => {
    await planner.opens('#v=1&tab=data');
    await planner.keys.tabTo('Nạp tệp');
    await planner.keys.press('Enter');
    await expect(planner.files.dialogue).toBeVisible();
    await planner.files.chooses({ name: 'ho.csv', content: 'Mã xã;Số hộ 2024\n01324;812\n01327;640\n' });
    await planner.keys.tabTo('Bỏ, giữ nguyên như cũ');
    await planner.keys.press('Enter');
    await expect(planner.files.dialogue).toBeHidden();
    expect(await planner.keys.focused()).toBe('Nạp tệp');
  },
);
