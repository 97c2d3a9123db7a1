import { readFile as readTables } from '../../src/data/readFile.ts';
import { countPoverty } from '../../src/domain/poverty/countPoverty.ts';
import { povertyFinding } from '../../src/i18n/povertyFinding.ts';
import { plainText } from '../../src/i18n/plainText.ts';
import { rate } from '../../src/i18n/format/rate.ts';
import { segments } from '../../src/i18n/segments.ts';
import { dimensions, households, householdsSheet } from './files/households.ts';
import { expect, scenario } from './scenario.ts';

/** The same households counted by the domain, at `least` of all dimensions. */
function counted(least: number, byPeople: boolean) {
  return countPoverty({
    deprived: dimensions.map((_, at) => households.map(({ deprived }) => deprived[at] ?? NaN)),
    weights: dimensions.map(() => 1),
    cutoff: least / dimensions.length,
    groups: households.map(({ commune }) => commune),
    ...(byPeople ? { people: households.map(({ members }) => members) } : {}),
  });
}
const sentence = (...given: Parameters<typeof povertyFinding>) =>
  plainText(segments(povertyFinding(...given)));

scenario(
  'a table of households is counted as the domain counts it, at every cut-off, and nothing of it is kept',
  async ({ planner }) => {
    await planner.opens('#v=1&tab=data');
    const { address, counting } = planner;
    await counting.opens();
    await counting.takes(householdsSheet());
    await expect(counting.finding).toHaveText(sentence(counted(2, true), 'household', 'Số nhân khẩu', 'vi'));
    await counting.picks('Số người, hay trọng số, theo cột', 'không dùng');
    for (const least of [1, 3, 6]) {
      await counting.movesCutoff(least);
      await expect(counting.finding).toHaveText(sentence(counted(least, false), 'household', null, 'vi'));
    }
    await counting.movesCutoff(3);
    const expected = counted(3, false);
    const left = counted(3, false).missing.length;
    expect(left).toBeGreaterThan(0);
    await expect(counting.dialogue).toContainText(`${String(left)} dòng để ngoài vì thiếu câu trả lời`);
    const groups = await counting.rows('Theo “Xã”');
    expect(groups.map(([name, rows, H]) => [name, rows, H])).toEqual(
      [...expected.groups]
        .sort((a, b) => b.contribution - a.contribution)
        .map(({ group, rows, H }) => [group, String(rows), rate(H, 'vi')]),
    );
    expect(await planner.barriers()).toEqual([]);
    await counting.closes();
    expect(planner.address).toBe(address);
    await expect(planner.panel).toContainText('Chưa có tệp nào.');
  },
);

scenario(
  'the result is saved with the method: cut-off, weights, rows left out, file',
  async ({ planner }) => {
    await planner.opens('#v=1&tab=data');
    const { counting } = planner;
    await counting.opens();
    await counting.takes(householdsSheet());
    await counting.weighs('Nhà ở', '2,5');
    await counting.movesCutoff(40);
    const { name, content } = await counting.saves();
    expect(name).toBe('ngheo-da-chieu.xlsx');
    const saved = await readTables([new File([new Uint8Array(content)], name)]);
    if (saved.kind !== 'tables') throw new Error('what was saved is a workbook');
    expect(saved.tables.map(({ sheet }) => sheet)).toEqual([
      'Kết quả',
      'Theo chiều',
      'Theo nhóm',
      'Cách tính',
      'Dòng để ngoài',
    ]);
    const codebook = new Map(
      saved.tables[3]?.rows.map(([item, said]) => [item, String(said).replace(/\s/g, ' ')]),
    );
    expect(codebook.get('Tệp')).toBe('thieu-hut-ho.csv');
    expect(codebook.get('Ngưỡng nghèo')).toBe('Nghèo khi thiếu hụt từ 40 % tổng trọng số');
    expect(codebook.get('Trọng số')).toContain('Nhà ở 33 %');
    expect(codebook.get('Số dòng để ngoài')).toBe(String(counted(3, true).missing.length));
    const result = new Map(saved.tables[0]?.rows.map(([item, said]) => [item, said]));
    const weights = dimensions.map((_, at) => (at === 0 ? 2.5 : 1));
    const { M0 } = countPoverty({
      deprived: dimensions.map((_, at) => households.map(({ deprived }) => deprived[at] ?? NaN)),
      weights,
      cutoff: 0.4,
      people: households.map(({ members }) => members),
    });
    expect(result.get('M0 = H × A')).toBeCloseTo(M0, 12);
  },
);

scenario('on a narrow screen nothing has to be moved sideways but the tables', async ({ planner }) => {
  await planner.turnsScreenTo(390, 844);
  await planner.opens('#v=1&tab=data');
  await planner.counting.opens();
  await planner.counting.takes(householdsSheet());
  await expect(planner.counting.finding).toBeVisible();
  expect(
    await planner.counting.dialogue
      .locator('.counting')
      .evaluate((node) => node.scrollWidth - node.clientWidth),
  ).toBe(0);
  expect(await planner.barriers()).toEqual([]);
});
