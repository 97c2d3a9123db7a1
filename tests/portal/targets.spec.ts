import { read, utils } from '@e965/xlsx';
import { areasOf } from './driver/areasKnown.ts';
import type { MadeFile } from './driver/FilesIn.ts';
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

    const centres = targets.row('Xã có đường đến trung tâm xã');
    const table = 'xã đã có hoặc chưa có đường nhựa, bê tông tới trung tâm';
    await expect(centres.locator('summary')).toContainText(`Bảng cần có: ${table}.`);
    await targets.opens(centres);
    await expect(centres).toContainText(`Bảng cần nạp: ${table}.`);
    await expect(centres).toContainText(
      'Vì sao chưa có: đã công bố là mọi xã có đường ô tô tới trung tâm năm 2020',
    );

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

/** The poverty review of a year as an office has it: of each of the 56 units the households, the poor ones and their share. */
function review(year: number, share: number): MadeFile {
  const when = `năm ${String(year)}`;
  const rows = areasOf('commune2025').map(({ area, unit }) => {
    const households = 2000 + unit;
    const poor = Math.round(households * share);
    const rate = ((100 * poor) / households).toFixed(4).replace('.', ',');
    return [area.code, area.name, households, poor, rate].join(';');
  });
  const head = `Mã xã;Tên xã, phường;Số hộ ${when};Số hộ nghèo ${when};Tỉ lệ hộ nghèo ${when} (%)`;
  return { name: `ra-soat-${String(year)}.csv`, content: `\uFEFF${[head, ...rows].join('\r\n')}\r\n` };
}

scenario(
  'a figure of after 2025 that a planner brings is told beside the target and never makes it met in time',
  async ({ planner, page }) => {
    await planner.opens(explore);
    await planner.files.drops(review(2026, 0.12));
    await planner.files.accepts();
    await planner.map.settles();
    expect((await planner.readsLegend()).basis).toContain('2026');
    const { targets } = planner;
    await targets.unfolds('Mục tiêu đến năm 2025: còn bao xa?');
    await expect(targets.finding).toContainText(
      'Đến cuối năm 2026, trong 26 mục tiêu: 7 đạt đúng hạn, 1 đạt muộn, 6 không đạt khi hết hạn, 1 thiếu số khi hết hạn, 11 chưa có số liệu.',
    );
    const poverty = targets.row('giảm bình quân mỗi năm').first();
    await expect(poverty.locator('.status')).toHaveText('Đạt muộn, năm 2026');
    await expect(poverty).toContainText(/số cuối năm 2026: 12,0\s%, ở mức mục tiêu/);
    await targets.opens(poverty);
    await expect(poverty).toContainText(
      /→ cuối năm 2025 16,7\s%; phải tới 13,1\s% vào cuối năm 2025; khi hết hạn thiếu 3,6\sđiểm %/,
    );
    await expect(poverty.getByRole('img')).toHaveAccessibleName(/Số cuối năm 2026: 12,0\s%, ở mức mục tiêu/);
    await expect(poverty.getByRole('row').filter({ hasText: 'Cuối năm 2026' })).toContainText(
      'tệp của bạn; sau hạn',
    );
    await expect(poverty.getByRole('button', { name: /bản đồ/ })).toContainText('số cuối năm 2025');
    await expect(targets.row('Trạm y tế').locator('.status')).toHaveText('Đạt đúng hạn');
    await expect(targets.row('Xóm có đội văn hóa').locator('.status')).toHaveText('Thiếu số khi hết hạn');
    await expect(targets.row('Số huyện thoát nghèo').locator('.status')).toHaveText('Chưa có số liệu');

    await planner.saving.opens();
    await planner.saving.picks('Xuất gì', 'Báo cáo tiến độ mục tiêu, một trang');
    await planner.saving.chooses('XLSX');
    const book = read((await planner.saving.makes()).content);
    const rows = utils.sheet_to_json<Record<string, unknown>>(book.Sheets['Mục tiêu'] ?? {});
    const saved = rows.find((row) => String(row['Mục tiêu']).startsWith('Tỉ lệ hộ nghèo (chuẩn'));
    expect(saved).toMatchObject({
      'Tình trạng': 'Đạt muộn, năm 2026',
      'Sau hạn: thời điểm': 'Cuối năm 2026',
      'Sau hạn: so với mục tiêu': 'ở mức mục tiêu',
    });
    expect(saved?.['Sau hạn: giá trị']).toBeCloseTo(12, 1);
    await planner.saving.closes();

    // By the standard of 2027-2030 the same figure is none of this target.
    await planner.files.drops(review(2027, 0.1));
    await planner.files.accepts();
    await expect(poverty).toContainText(
      /số cuối năm 2027: 10,0\s%, theo chuẩn 2027-2030, không so với mục tiêu/,
    );
    await expect(poverty.locator('.status')).toHaveText('Đạt muộn, năm 2026');
    await page.locator('.targets fieldset label').getByText('2025', { exact: true }).click();
    await expect(poverty.locator('.status')).toHaveText('Không đạt khi hết hạn');
    await expect(poverty).not.toContainText('2026');
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
