import { read, utils } from '@e965/xlsx';
import { extractText, getDocumentProxy } from 'unpdf';
import { areaOfKey } from './driver/areasKnown.ts';
import { expect, scenario } from './scenario.ts';

const address =
  '#v=1&tab=priority&paint=score&map=2021&year=2024&missing=others&fund=1&money=200000&price=poor-households:45,unhardened-road-km:900';

scenario(
  'the choice within a budget is painted on the map, and legend, table, profile and files say the same',
  async ({ planner }) => {
    scenario.slow();
    const { page } = planner;
    await planner.opens(address);
    const dialog = page.getByRole('dialog', { name: 'Chọn trong ngân sách' });
    const told = dialog.getByRole('status').locator('.first');
    await expect(told).toHaveText(/trong 200\stỷ đồng/, { timeout: 30_000 });
    const finding = await told.innerText();
    const chosen = Number(
      /\((\d+)\)/.exec(await dialog.getByText(/^Được chọn \(\d+\)$/).innerText())?.[1] ?? NaN,
    );
    await dialog.getByRole('button', { name: 'Tô bản đồ theo cách chọn này' }).click();
    await expect(dialog).toBeHidden();

    // The same sentence leads the panel, and the map says of each place how sure it is.
    await expect(planner.panel).toContainText(finding, { timeout: 30_000 });
    await expect(planner.panel).toContainText(/lần lượt theo hạng\.\s*SỐ LIỆU MẪU/);
    const region = page.getByRole('region', { name: 'Chú giải' });
    await expect(region).toContainText('5 mức ngân sách', { timeout: 60_000 });
    const legend = await planner.readsLegend();
    expect(legend.title).toBe('Chọn trong ngân sách');
    expect(legend.basis).toMatch(/^ngân sách 200 tỷ đồng/);
    const counts = new Map(legend.rows.map(({ label, count }) => [label, Number(count)]));
    const paid = ['Luôn được chọn', 'Được chọn, tùy tiền và trọng số'];
    expect(paid.reduce((sum, label) => sum + (counts.get(label) ?? 0), 0)).toBe(chosen);
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(161);
    expect(await planner.sampleMarks()).toEqual(['map', 'legend']);

    await planner.opensTable();
    const rows = await planner.table.whole();
    expect(rows).toHaveLength(161);
    const painted = await planner.map.paints(rows.map(({ key }) => areaOfKey(key).unit));
    const colours = new Map(legend.rows.map(({ label, shown }) => [label, shown]));
    rows.forEach(({ cells, swatches }, at) => {
      expect(swatches['Trong ngân sách']).toBe(painted[at]?.colour);
      expect(colours.get(cells['Trong ngân sách'] ?? '')).toBe(painted[at]?.colour);
    });
    for (const [label, count] of counts)
      expect(rows.filter(({ cells }) => cells['Trong ngân sách'] === label)).toHaveLength(count);

    await planner.saving.opens();
    const sheet = await planner.saving.makes();
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(sheet.content)), {
      mergePages: true,
    });
    const flat = text.replace(/\s+/g, ' ');
    for (const words of [
      ...counts.keys(),
      'ngân sách 200 tỷ đồng',
      '45 triệu đồng mỗi hộ nghèo',
      'SỐ LIỆU MẪU',
    ])
      expect(flat).toContain(words);
    await planner.saving.picks('Xuất gì', 'Bảng tính');
    const book = read((await planner.saving.makes()).content);
    const lines = utils.sheet_to_json<Record<string, unknown>>(book.Sheets['Đang xem'] ?? {});
    const column = (start: string) => Object.keys(lines[0] ?? {}).find((key) => key.startsWith(start)) ?? '';
    expect(lines.filter((line) => line[column('Chi phí (triệu đồng)')] === undefined)).toEqual([]);
    for (const [label, count] of counts)
      expect(lines.filter((line) => line[column('Lớp')] === label)).toHaveLength(count);

    await planner.saving.closes();
    const close = rows.find(({ cells }) => cells['Trong ngân sách'] === 'Không chọn, sát ngưỡng');
    if (close === undefined) throw new Error('nobody is close to being chosen');
    const link = planner.address.slice(planner.address.indexOf('#'));
    await planner.follows(`${link}&at=${close.key}`);
    const { profile } = planner;
    await expect(profile).toContainText('Không chọn, sát ngưỡng.');
    await expect(profile).toContainText(/đang được chọn thay|Vướng điều kiện/);

    expect(link).toContain('paint=funding');
    const other = await planner.anotherTab();
    await other.opens(`${link}&lang=en`);
    await expect(other.page.getByRole('region', { name: 'Legend' })).toContainText('5 budgets', {
      timeout: 60_000,
    });
    await expect(other.panel).toContainText(/within 200\sbillion VND: reaching [\d,]+\spoor households/);
    expect(await other.barriers()).toEqual([]);
  },
);

scenario('a map of a budget that has no price says so, and paints nobody as chosen', async ({ planner }) => {
  await planner.opens('#v=1&tab=priority&paint=funding&map=2021&year=2024&missing=others');
  await expect(planner.panel).toContainText('Chưa có đơn giá hoặc mục tiêu nào');
  const legend = await planner.readsLegend();
  expect(legend.rows).toEqual([]);
  expect(legend.notes).toContain('Chưa có đơn giá hoặc mục tiêu nào');
});

scenario(
  'a scene of the choice within a budget is shown, and leaves in the file of the story',
  async ({ planner }) => {
    scenario.slow();
    const { presenter } = planner;
    await planner.opens(
      '#v=1&tab=priority&paint=funding&map=2021&year=2024&missing=others&money=200000&price=poor-households:45,unhardened-road-km:900',
    );
    const region = planner.page.getByRole('region', { name: 'Chú giải' });
    await expect(region).toContainText('Luôn được chọn', { timeout: 60_000 });
    const { rows } = await planner.readsLegend();
    await presenter.savesScene('Tiền đi đâu');
    await presenter.opensScenes();
    await presenter.dialogue.getByRole('button', { name: /HTML/ }).click();
    const { content } = await planner.saving.makes();
    const text = content.toString('utf8').replace(/\s+/g, ' ');
    for (const { label } of rows) expect(text).toContain(label);
    expect(text).toMatch(/trong 200.tỷ đồng/);
    expect(text).toContain('SỐ LIỆU MẪU');
    await planner.saving.closes();
    await presenter.plays('own');
    await expect(presenter.slide).toContainText(/\d+ xã.* trong 200\stỷ đồng: tới [\d.]+\shộ nghèo/);
    await expect(presenter.slide).toContainText('SỐ LIỆU MẪU');
  },
);
