import { expect, scenario } from './scenario.ts';

/** Small squares in the province, one beside the other. */
function squares(name: string, ...properties: readonly Readonly<Record<string, string | number>>[]) {
  const features = properties.map((each, index) => {
    const [x, y] = [106.1 + index / 20, 22.65];
    const ring = [
      [x, y],
      [x + 0.03, y],
      [x + 0.03, y + 0.03],
      [x, y + 0.03],
      [x, y],
    ];
    return { type: 'Feature', properties: each, geometry: { type: 'Polygon', coordinates: [ring] } };
  });
  return { name, content: JSON.stringify({ type: 'FeatureCollection', features }) };
}

const zones = squares(
  'sat-lo-2025.geojson',
  { ten: 'Lũng Rì', 'Cấp nguy cơ': 'Rất cao' },
  { ten: 'Nà Pá', 'Cấp nguy cơ': 'Cao' },
  { ten: 'Bó Mu', 'Cấp nguy cơ': 'Trung bình' },
  { ten: 'Cốc Lại', 'Cấp nguy cơ': 'Cấp IV' },
);
const sites = squares(
  'diem-tai-dinh-cu.geojson',
  { ten: 'Nà Lủng', suc_chua: '60', duong: '0,4', chi_phi: '450' },
  { ten: 'Bó Thẩu', suc_chua: '12,5', duong: '1,2', chi_phi: '520' },
);

scenario(
  'zones and receiving sites of the planner are corrected on their way in, listed, and still there after a reload',
  async ({ planner }) => {
    await planner.opens();
    await planner.files.drops(zones);
    const { dialogue } = planner.files;
    await expect(dialogue.getByRole('combobox', { name: 'Nguy cơ', exact: true })).toHaveValue('landslide');
    expect(await planner.files.report()).toContain('1 trong 4 vùng chưa có cấp');
    await dialogue.getByRole('combobox', { name: /^Cấp IV/ }).selectOption('nguy cơ rất cao');
    await expect(dialogue).toContainText('4/4 vùng có cấp');
    await expect(dialogue).not.toContainText('vùng chưa có cấp');
    await planner.files.accepts();
    await planner.map.settles();

    await planner.files.drops(sites);
    expect(await planner.files.report()).toContain('“12,5” không phải số hộ nguyên');
    await dialogue.getByRole('combobox', { name: 'Chi phí ghi bằng' }).selectOption('triệu đồng mỗi hộ');
    await expect(dialogue).toContainText('450 triệu đồng đến 520 triệu đồng');
    await expect(dialogue).toContainText('1/2 điểm có sức chứa');
    await planner.files.accepts();
    await planner.map.settles();

    const legend = planner.page.getByRole('list', { name: 'Lớp của bạn' });
    for (const moment of ['before', 'after'] as const) {
      if (moment === 'after') await planner.reloads();
      await expect(legend.getByRole('listitem').filter({ hasText: 'sat-lo-2025.geojson' })).toContainText(
        'vùng nguy hiểm',
      );
      await expect(
        legend.getByRole('listitem').filter({ hasText: 'diem-tai-dinh-cu.geojson' }),
      ).toContainText('điểm tiếp nhận dân cư');
    }
  },
);

/** A house every kilometre or so, over a part of the province. */
const houses = {
  name: 'nha-dan.geojson',
  content: JSON.stringify({
    type: 'FeatureCollection',
    features: Array.from({ length: 2500 }, (_, at) => ({
      type: 'Feature',
      properties: {},
      geometry: {
        type: 'Point',
        coordinates: [105.9 + (at % 50) / 100, 22.5 + Math.floor(at / 50) / 100],
      },
    })),
  }),
};

scenario(
  'households are counted by where houses stand, and every list says which way',
  async ({ planner }) => {
    const list = '#v=1&tab=safety&paint=hazard&level=hamlet&year=2024&missing=others';
    await planner.opens(list);
    await expect(planner.panel).toContainText('Số hộ tính theo tỷ lệ diện tích.');
    await planner.files.drops(houses);
    await expect(planner.files.dialogue).toContainText('2.500 điểm');
    await planner.files.accepts();
    await expect(planner.panel).toContainText(
      /Số hộ tính theo vị trí nhà; \d+ xóm không có điểm nhà nào, tính theo tỷ lệ diện tích/,
      { timeout: 30_000 },
    );
    await expect(planner.panel).toContainText(/[\d.]+ nhà ở \d+ trong 1\.462 xóm/);
    await planner.presses(/^Xem cả/);
    const rows = planner.page.getByRole('dialog').getByRole('table').first().locator('tbody tr');
    await expect(rows.filter({ hasText: /hộ theo vị trí nhà/ }).first()).toBeVisible();
    await expect(rows.filter({ hasText: /hộ theo tỷ lệ diện tích/ }).first()).toBeVisible();
  },
);
