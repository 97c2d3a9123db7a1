import { read, utils } from '@e965/xlsx';
import { extractText, getDocumentProxy } from 'unpdf';
import { areaOfKey } from './driver/areasKnown.ts';
import { expect, scenario } from './scenario.ts';

const poor = '#v=1&tab=explore&ind=poor-rate&year=2025&map=2021';
const number = (text: string) => Number(text.replace(',', '.').replace('−', '-'));

scenario(
  'a planner sees what became of poverty between two years, and map, legend, table and file say the same',
  async ({ planner }) => {
    await planner.opens(poor);
    await planner.picks('So với năm', '2022');
    await expect(planner.finding).toContainText(
      /Tỉ lệ hộ nghèo từ cuối năm 2022 đến cuối năm 2025: \d+ nơi tốt lên, \d+ nơi xấu đi, \d+ nơi không đổi/,
    );
    const [, better = '', worse = ''] =
      /(\d+) nơi tốt lên, (\d+) nơi xấu đi/.exec(await planner.finding.innerText()) ?? [];

    const legend = await planner.readsLegend();
    expect(legend.title).toBe('Thay đổi: hộ nghèo');
    expect(legend.basis).toContain('Từ cuối năm 2022 đến cuối năm 2025');
    expect(legend.rows.map(({ label }) => label.split(' ')[0])).toEqual([
      'Giảm',
      'Giảm',
      'Giảm',
      'Không',
      'Tăng',
      'Tăng',
      'Tăng',
    ]);
    for (const { label } of legend.rows) expect(label).toContain('điểm %');
    const counts = legend.rows.map(({ count }) => Number(count));
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    expect(sum(counts)).toBe(161);
    expect(sum(counts.slice(0, 3))).toBe(Number(better));
    expect(sum(counts.slice(4))).toBe(Number(worse));
    expect(await planner.sampleMarks()).toEqual(['map', 'legend']);

    await planner.opensTable();
    expect((await planner.table.titles()).slice(-10)).toEqual(
      expect.arrayContaining(['Thay đổi', 'Hộ nghèo, cuối năm 2022', 'Hộ nghèo, cuối năm 2025']),
    );
    await planner.table.sortsBy('Thay đổi');
    const rows = await planner.table.whole();
    const changes = rows.map(({ cells }) => number(cells['Thay đổi'] ?? ''));
    expect(changes).toEqual([...changes].sort((one, other) => other - one));
    expect(changes.filter((change) => change > 0)).toHaveLength(Number(worse));
    for (const { cells } of rows)
      expect(
        number(cells['Hộ nghèo, cuối năm 2025'] ?? '') - number(cells['Hộ nghèo, cuối năm 2022'] ?? ''),
      ).toBeCloseTo(number(cells['Thay đổi'] ?? ''), 0);
    const painted = await planner.map.paints(rows.map(({ key }) => areaOfKey(key).unit));
    rows.forEach(({ swatches }, at) => {
      expect(swatches['Thay đổi']).toBe(painted[at]?.colour);
    });

    await planner.saving.opens();
    const sheet = await planner.saving.makes();
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(sheet.content)), {
      mergePages: true,
    });
    const plain = text.normalize('NFC').replace(/\s+/g, ' ');
    for (const { label } of legend.rows) expect(plain).toContain(label.replace(/\s+/g, ' '));
    expect(plain).toContain('SỐ LIỆU MẪU');
    expect(plain).toContain('số sau trừ số trước');

    await planner.saving.picks('Xuất gì', 'Bảng tính');
    const book = read((await planner.saving.makes()).content);
    const saved = utils.sheet_to_json<Record<string, unknown>>(book.Sheets['Đang xem'] ?? {});
    const column = 'Thay đổi: Hộ nghèo (điểm %) – SỐ LIỆU MẪU';
    const printed = new Map(rows.map(({ key }, at) => [key.replace(/^.*:/, ''), changes[at]]));
    expect(saved).toHaveLength(printed.size);
    for (const row of saved)
      expect(Number(row[column])).toBeCloseTo(printed.get(String(row['Mã'])) ?? NaN, 0);
  },
);

scenario(
  'comparing with another year is taken away in one press and comes back with the way back',
  async ({ planner }) => {
    await planner.opens(poor);
    const plain = await planner.readsLegend();
    await planner.picks('So với năm', '2022');
    await expect.poll(async () => (await planner.readsLegend()).title).toBe('Thay đổi: hộ nghèo');
    await planner.presses('Bỏ so với năm khác');
    await expect.poll(() => planner.readsLegend()).toEqual(plain);
    await planner.goesBack();
    await expect.poll(async () => (await planner.readsLegend()).title).toBe('Thay đổi: hộ nghèo');
    await planner.presses('Xem nơi vào, ra diện khó khăn giữa hai năm');
    await expect(planner.tab('Khó khăn')).toHaveAttribute('aria-selected', 'true');
    expect(planner.address).toContain('vs=2022');
    await expect(planner.finding).toBeVisible();
    await planner.goesBack();
    await planner.switchesTo('EN');
    await expect(planner.finding).toContainText('places became better');
  },
);

scenario('two years that were not counted alike are refused with the reason', async ({ planner }) => {
  await planner.opens(
    '#v=1&tab=explore&ind=new-rural-criteria&year=2025&map=2021&paint=year-change&year2=2020',
  );
  await expect(planner.finding).toContainText(
    'không so được: bộ tiêu chí 2016-2020 và bộ tiêu chí 2021-2025 đếm khác nhau',
  );
  const { rows } = await planner.readsLegend();
  expect(rows.map(({ label }) => label)).toContain('Hai năm không so được');
  expect(rows.some(({ label }) => label.startsWith('Tăng'))).toBe(false);
});

scenario('another year is another map, table, profile and flag', async ({ planner }) => {
  const figure = 'Hộ nghèo';
  await planner.opens('#v=1&tab=explore&ind=poor-rate&year=2021&map=2021&table=1');
  const before = await planner.table.whole();
  const painted = await planner.map.paints(before.map(({ key }) => areaOfKey(key).unit));
  await planner.switchesTo('2025');
  await expect.poll(async () => (await planner.readsLegend()).basis).toContain('cuối năm 2025');
  const after = await planner.table.whole();
  const now = new Map(after.map((row) => [row.key, row]));
  const changed = before.filter(({ key, cells }) => now.get(key)?.cells[figure] !== cells[figure]);
  expect(changed.length).toBeGreaterThan(150);
  expect(await planner.map.paints(before.map(({ key }) => areaOfKey(key).unit))).not.toEqual(painted);
  const third = (rows: typeof before) =>
    rows.filter(({ cells }) => cells['Kết quả xét'] === 'Khu vực III').length;
  expect(third(after)).toBeLessThan(third(before));

  const [first] = after;
  if (first === undefined) throw new Error('the table has no rows');
  // The table draws only what is in view, so the place is opened by its link.
  await planner.follows(`${new URL(planner.address).hash}&at=${first.key}`);
  await expect(planner.profile).toContainText('trên số năm 2025');
  await expect(planner.profile).toContainText(first.cells[figure] ?? 'no figure');
});
