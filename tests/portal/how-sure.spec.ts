import { readNumber } from '../i18n/readNumber.ts';
import { expect, scenario } from './scenario.ts';

const ranking = 'tab=priority&year=2022&missing=others';

scenario(
  'the map says who is certainly among the first, as the sentence, the table and the profile do',
  async ({ planner }) => {
    await planner.opens(`#v=1&${ranking}&paint=standing&table=1`);
    await expect(planner.panel).toContainText('Trong 10 nơi đầu: ');
    const sentence = await planner.panel.innerText();
    const certain = Number(/Trong 10 nơi đầu: (\d+) chắc chắn/.exec(sentence)?.[1]);
    const legend = await planner.readsLegend();
    expect(legend.title).toBe('Có thuộc 10 nơi đầu không?');
    expect(legend.basis).toContain('qua 1.000 cách tính hợp lý');
    expect(legend.notes).toContain('không phải khoảng tin cậy');
    expect(legend.rows.map(({ count }) => readNumber(count)).reduce((a, b) => a + b)).toBe(56);
    expect(readNumber(legend.rows[0]?.count ?? '')).toBe(certain);

    const rows = await planner.table.whole();
    const contested = rows.filter(({ swatches }) => swatches['Hạng từ – đến'] === 'contested');
    expect(contested).toHaveLength(readNumber(legend.rows[1]?.count ?? ''));
    for (const { cells } of contested) {
      const part = readNumber(cells['Thuộc 10 nơi đầu'] ?? '');
      expect(part).toBeGreaterThanOrEqual(5);
      expect(part).toBeLessThanOrEqual(95);
    }
    const [first] = contested;
    await planner.follows(`${new URL(planner.address).hash}&at=${first?.key ?? ''}`);
    const section = planner.profile.locator('section').filter({ hasText: 'Điểm ưu tiên' });
    await expect(section).toContainText('Trong 10 nơi đầu ở');
    await expect(section).toContainText(/(Kém|Hơn) nơi ngay (trước|sau)/);
  },
);

scenario('another number of places asks another question, and the link keeps it', async ({ planner }) => {
  await planner.opens(`#v=1&${ranking}&paint=standing`);
  await planner.page.getByLabel('Số nơi chương trình nhận được').fill('5');
  await planner.page.keyboard.press('Tab');
  await expect(planner.panel).toContainText(/(Trong|Cả) 5 nơi đầu/);
  await planner.map.settles();
  const before = await planner.readsLegend();
  expect(before.title).toBe('Có thuộc 5 nơi đầu không?');
  await planner.opens(planner.address);
  await expect(planner.panel).toContainText(/(Trong|Cả) 5 nơi đầu/);
  expect(await planner.readsLegend()).toEqual(before);
});

scenario('hamlets are tried too, and a question in the middle of it is answered', async ({ planner }) => {
  await planner.opens(`#v=1&${ranking}&paint=score&level=hamlet`);
  await planner.page.getByText('Chắc đến đâu', { exact: true }).first().click();
  // While the worker tries a thousand ways, the planner moves on.
  await planner.movesSlider('Tỉ lệ hộ nghèo', 90);
  await planner.page.getByText('Điểm', { exact: true }).first().click();
  await planner.map.settles();
  expect((await planner.readsLegend()).title).toBe('Điểm ưu tiên');
  await planner.page.getByText('Chắc đến đâu', { exact: true }).first().click();
  await expect(planner.page.getByRole('region', { name: 'Chú giải' })).toContainText(
    'Có thuộc 10 nơi đầu không?',
  );
  const { rows } = await planner.readsLegend();
  expect(rows.map(({ count }) => readNumber(count)).reduce((a, b) => a + b)).toBe(1462);
});

scenario('pinned choices show who moves, on the map and in the table', async ({ planner }) => {
  await planner.opens(`#v=1&${ranking}&paint=score&table=1`);
  await planner.presses('Ghim cách tính này để so');
  await planner.movesSlider('Tỉ lệ hộ nghèo', 0);
  await planner.page.getByText('Đổi hạng', { exact: true }).click();
  await expect(planner.page.getByRole('region', { name: 'Chú giải' })).toContainText(
    'Đổi hạng so với cách tính đã ghim',
  );
  const rows = await planner.table.whole();
  const moved = rows.map(({ cells }) => cells['So với cách đã ghim'] ?? '');
  expect(moved.some((text) => text.startsWith('lên'))).toBe(true);
  expect(moved.some((text) => text.startsWith('lùi'))).toBe(true);
  await planner.presses('Về cách đã ghim');
  await expect(planner.panel).toContainText('Cách tính hiện tại giống cách đã ghim.');
});

scenario(
  'the order depends on the method, the method stands in the link, and English says it too',
  async ({ planner }) => {
    await planner.opens(`#v=1&${ranking}&paint=score&table=1`);
    const plain = (await planner.table.whole()).map(({ name }) => name);
    await planner.page.getByText('Cách tính', { exact: true }).click();
    await planner.picks('Gộp các nhóm', 'Đếm cặp thắng');
    const counted = await planner.table.whole();
    expect(counted.map(({ name }) => name)).not.toEqual(plain);
    await planner.opens(`${planner.address}&lang=en`);
    await expect(planner.panel).toContainText(
      'Counting pairs gives ranks; the score does not fall into parts.',
    );
    const there = await planner.table.whole();
    expect(there.map(({ cells }) => cells['Rank'])).toEqual(counted.map(({ cells }) => cells['Hạng']));
  },
);
