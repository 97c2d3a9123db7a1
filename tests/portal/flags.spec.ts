import { readNumber } from '../i18n/readNumber.ts';
import { expect, scenario } from './scenario.ts';

const counted = (finding: string, word: string) =>
  readNumber(new RegExp(`([\\d.]+)[^,;]*${word}`, 'i').exec(finding)?.[1] ?? '');

scenario(
  'the 2021 sample, judged by Decision 33/2020, gives the published 126, 6 and 29',
  async ({ planner }) => {
    await planner.opens('#v=1&tab=explore&map=2021&year=2021');
    await planner.opensTab('Khó khăn');
    const finding = await planner.finding.innerText();
    expect(counted(finding, 'khu vực III')).toBe(126);
    const { rows } = await planner.readsLegend();
    expect(rows.map(({ label, count }) => [label, count])).toEqual([
      ['Khu vực III', '126'],
      ['Khu vực II', '6'],
      ['Khu vực I', '29'],
    ]);
    await expect(planner.panel).toContainText(/Khớp \d+ trên \d+ đơn vị/);
  },
);

scenario('a flagged commune says why in one sentence, and lists every criterion', async ({ planner }) => {
  await planner.opens('#v=1&tab=difficulty&paint=flag&map=2021&year=2021');
  await planner.map.clicks('Xã Cốc Pàng', 'commune2021');
  await expect(planner.profile.locator('.verdict')).toHaveText(
    /^Khu vực III vì tỉ lệ hộ nghèo [\d,]+\s%\s≥\s20\s% và chưa đạt chuẩn nông thôn mới\.$/,
  );
  const section = planner.profile.locator('section').filter({ hasText: 'Xét theo quy định' });
  await expect(section).toContainText('Quyết định 33/2020/QĐ-TTg');
  await expect(section).toContainText(/cách ngưỡng [\d,]+\sđiểm/);
  await section.getByText('Khi nào đổi loại').click();
  await expect(section).toContainText(/Cần giảm [\d.]+\shộ nghèo nữa/);
});

scenario(
  'where a figure is missing the answer is “cannot be assessed”, and names the figure',
  async ({ planner }) => {
    await planner.opens('#v=1&tab=difficulty&paint=flag&level=hamlet&year=2024&table=1');
    const { rows } = await planner.readsLegend();
    const open = rows.find(({ shown }) => shown === 'open');
    expect(open?.label).toBe('Chưa đủ số liệu để xét');
    expect(readNumber(open?.count ?? '')).toBeGreaterThan(0);
    await expect(planner.finding).toContainText('chưa đủ số liệu để xét');

    await planner.presses(/^Chưa đủ số liệu/);
    const left = await planner.table.whole();
    expect(left).toHaveLength(readNumber(open?.count ?? ''));
    expect(new Set(left.map(({ cells }) => cells['Kết quả xét']))).toEqual(new Set(['Chưa đủ số liệu']));
    await planner.table.clicks(left[0]?.name ?? '');
    await expect(planner.profile.locator('.verdict')).toContainText('Chưa xét được: thiếu số liệu về');
    await expect(planner.profile.locator('.verdict')).toContainText('có thể là');
  },
);

scenario('the filter by flag leaves the others pale on the map and out of the table', async ({ planner }) => {
  await planner.opens('#v=1&tab=difficulty&paint=flag&map=2021&year=2021&table=1');
  await planner.presses(/^khu vực II /i);
  expect(await planner.table.whole()).toHaveLength(6);
  const painted = await planner.map.paints(Array.from({ length: 161 }, (_, unit) => unit));
  expect(painted.filter(({ classNumber }) => classNumber === 1)).toHaveLength(6);
  expect(painted.filter(({ classNumber }) => classNumber === -4)).toHaveLength(155);
});
