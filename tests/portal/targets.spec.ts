import { expect, scenario } from './scenario.ts';

const explore = '#v=1&tab=explore&ind=poor-rate&year=2025';

scenario(
  'a planner reads how far each target is, opens one, and goes to the places it is about',
  async ({ planner }) => {
    await planner.opens(explore);
    const targets = planner.targets;
    await targets.unfolds('Mục tiêu đến năm 2025: còn bao xa?');
    await expect(targets.finding).toContainText(
      'Đến cuối năm 2025, trong 26 mục tiêu: 7 đạt, 8 chậm hoặc không đạt, 11 chưa có số liệu.',
    );
    expect(await targets.rows.count()).toBe(26);

    const power = targets.row('Hộ dân được sử dụng điện lưới quốc gia');
    await expect(power).toContainText('Không đạt khi hết hạn');
    await expect(power).toContainText('số liệu mẫu');
    await targets.opens(power);
    await expect(power).toContainText(
      /Cuối năm 2020 91,1\s% → cuối năm 2025 96,1\s%; còn thiếu 2,9\sđiểm %, tức [\d.]+ hộ/,
    );
    await expect(power).toContainText('chỉ tính điện lưới quốc gia');
    await expect(power).toContainText(/Ít nhất \d+ xã, phường phải tự đạt mục tiêu/);
    await expect(power.getByRole('img')).toHaveAccessibleName(/Biểu đồ: Hộ dân được sử dụng điện lưới/);
    await expect(power.getByRole('row').last()).toContainText('99,0 %');

    const hamlets = targets.row('Xóm thuộc các xã được công nhận');
    await targets.opens(hamlets);
    await expect(hamlets).toContainText('Bảng cần nạp: danh sách xóm được công nhận đạt chuẩn nông thôn mới');

    const communes = targets.row('Số xã được công nhận đạt chuẩn nông thôn mới');
    await targets.opens(communes);
    await expect(communes).toContainText('còn thiếu 13 xã');
    await expect(communes.getByRole('listitem').first()).toContainText(/còn \d+ tiêu chí/);
    await communes.getByRole('button', { name: 'Xem nơi nào còn cách mục tiêu trên bản đồ' }).click();
    await planner.map.settles();
    const legend = await planner.readsLegend();
    expect(legend.title).toContain('Tiêu chí NTM');
    expect(planner.address).toContain('m=manual');
  },
);

scenario(
  'another year is another standing, and what was published bears no mark of a sample',
  async ({ planner }) => {
    await planner.opens('#v=1&tab=explore&ind=poor-rate&year=2023');
    await planner.targets.unfolds('Mục tiêu đến năm 2025: còn bao xa?');
    const poverty = planner.targets.row('giảm bình quân mỗi năm').first();
    await expect(poverty).toContainText('Chậm');
    await expect(poverty).not.toContainText('số liệu mẫu');
    await planner.targets.opens(poverty);
    await expect(poverty).toContainText(
      /Đầu năm 2021 33,1\s% → cuối năm 2023 24,7\s%; phải tới 13,1\s% vào cuối năm 2025/,
    );
    await expect(poverty).toContainText(/15.151 hộ \(số liệu mẫu\).* từ nay cần mỗi năm 5,8\sđiểm %/);
    await expect(poverty.getByRole('row').nth(1)).toContainText('chuẩn 2016-2020, không nối');
  },
);

scenario('in English, on a phone, nothing runs over the edge', async ({ planner }) => {
  await planner.turnsScreenTo(390, 844);
  await planner.opens(`${explore}&lang=en`);
  await planner.targets.unfolds('Targets for 2025: how far?');
  await expect(planner.targets.finding).toContainText(
    'of 26 targets 7 are met, 8 behind or missed, 11 without figures.',
  );
  await planner.picks('Status', 'Met (7)');
  expect(await planner.targets.rows.count()).toBe(7);
  expect(await planner.targets.overflow()).toBe(0);
});
