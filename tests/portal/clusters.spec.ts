import { readNumber } from '../i18n/readNumber.ts';
import { areaOfKey } from './driver/areasKnown.ts';
import type { LegendRead } from './driver/readLegend.ts';
import { expect, scenario } from './scenario.ts';

const poor = '#v=1&tab=explore&ind=poor-rate&year=2022&map=2021';
const standing = ({ rows }: LegendRead) =>
  rows.reduce((sum, { label, count }) => sum + (label === 'Không nổi bật' ? 0 : readNumber(count)), 0);

scenario(
  'a planner asks where poor communes lie together, and map, legend, table and profile say the same',
  async ({ planner }) => {
    await planner.opens(poor);
    await planner.switchesTo('Cụm');
    await expect(planner.finding).toContainText(
      '10 xã, thị trấn của Bảo Lâm và Bảo Lạc tạo thành một cụm tỉ lệ hộ nghèo cao; khó có thể do ngẫu nhiên.',
    );
    await expect(planner.finding).toContainText('Cả tỉnh: nơi giống nhau nằm cạnh nhau');
    const legend = await planner.readsLegend();
    expect(legend.title).toBe('Cụm: Hộ nghèo');
    expect(legend.rows.map(({ label }) => label)).toEqual([
      'Cao giữa vùng cao',
      'Thấp giữa vùng thấp',
      'Cao giữa vùng thấp',
      'Thấp giữa vùng cao',
      'Không nổi bật',
    ]);

    await planner.opensTable();
    await planner.table.sortsBy('Cụm');
    const rows = await planner.table.whole();
    const inFirst = rows.filter(({ cells }) => cells['Cụm'] === 'Cao giữa vùng cao');
    expect(inFirst).toHaveLength(10);
    expect(rows.slice(0, 10)).toEqual(inFirst);
    expect(new Set(inFirst.map(({ cells }) => cells['Huyện cũ']))).toEqual(new Set(['Bảo Lâm', 'Bảo Lạc']));
    const painted = await planner.map.paints(rows.map(({ key }) => areaOfKey(key).unit));
    const shown = new Map(legend.rows.map(({ label, shown: colour }) => [label, colour]));
    expect(painted.map(({ colour }) => colour)).toEqual(
      rows.map(({ cells }) => shown.get(cells['Cụm'] ?? '')),
    );

    const [first] = await planner.table.first(1);
    await planner.table.clicks(first?.name.replace(/ (xã|thị trấn)$/, '') ?? '');
    await expect(planner.profile).toContainText('Cao giữa vùng cao, trong nhóm 10 xã, thị trấn của Bảo Lâm');
    await expect(planner.profile).toContainText(/Xét với \d nơi kề bên có số liệu/);
  },
);

scenario('hot spots by Gi*, and more of them where false finds are not held back', async ({ planner }) => {
  await planner.opens(`${poor}&paint=cluster`);
  await planner.picks('Cách tìm cụm', 'Điểm nóng, điểm lạnh (Gi*)');
  await expect(planner.finding).toContainText('tạo thành một điểm nóng: tỉ lệ hộ nghèo cao');
  const held = await planner.readsLegend();
  expect(held.rows.map(({ label }) => label)).toEqual([
    'Điểm nóng: quanh đó cao',
    'Điểm lạnh: quanh đó thấp',
    'Không nổi bật',
  ]);
  await planner.panel.getByRole('checkbox', { name: 'Chặn phát hiện nhầm (FDR)' }).uncheck();
  await planner.map.settles();
  const plain = await planner.readsLegend();
  expect(standing(plain)).toBeGreaterThan(standing(held));
  expect(plain.notes).toContain('cứ 20 nơi có 1 nơi nổi bật do ngẫu nhiên');
  await expect(planner.finding).toContainText('xét riêng từng nơi nên vẫn có thể do ngẫu nhiên');
});

scenario(
  'a link shows a colleague the same clusters, and the way back is one step',
  async ({ planner, colleague }) => {
    await planner.opens(poor);
    await planner.switchesTo('Cụm');
    await planner.picks('Nơi nào là kề bên?', 'Một số nơi gần nhất');
    const [finding, legend] = [await planner.finding.innerText(), await planner.readsLegend()];
    await colleague.opens(planner.address);
    expect(await colleague.finding.innerText()).toBe(finding);
    expect(await colleague.readsLegend()).toEqual(legend);
    await planner.goesBack();
    await planner.goesBack();
    expect((await planner.readsLegend()).title).toBe('Hộ nghèo');
  },
);

scenario('a cluster in the list is shown on the map', async ({ planner }) => {
  await planner.opens(`${poor}&paint=cluster`);
  await planner.panel.getByRole('button', { name: /10 xã, thị trấn của Bảo Lâm và Bảo Lạc/ }).click();
  await planner.map.settles();
  await expect.poll(() => planner.address).toMatch(/view=10[56]\.\d+,22\.\d+,(9|10)/);
});

scenario(
  'among 1,462 hamlets the search shows how far it is, and another question ends it',
  async ({ planner }) => {
    await planner.opens(`${poor}&level=hamlet`);
    await planner.switchesTo('Cụm');
    await expect(planner.finding).toContainText(/\d+ xóm.* của xã .* tạo thành một cụm tỉ lệ hộ nghèo cao/);
    await expect(planner.panel.getByRole('progressbar')).toHaveCount(0);
    expect(await planner.sampleMarks()).toEqual(['map', 'legend']);
    const link = `${poor}&level=hamlet&paint=cluster&stat=gi&near=knn:50`;
    await planner.page.evaluate((hash) => void (location.hash = hash), link);
    await expect(planner.panel.getByRole('progressbar', { name: 'Đang tìm cụm' })).toBeAttached();
    await planner.switchesTo('Giá trị');
    expect((await planner.readsLegend()).title).toBe('Hộ nghèo');
    await expect(planner.panel.getByRole('progressbar')).toHaveCount(0);
  },
);

scenario('where no place has a neighbour, the page says so and offers a way', async ({ planner }) => {
  await planner.opens(`${poor}&paint=cluster&near=band:0.5`);
  await expect(planner.finding).toContainText('Không nơi nào có nơi kề bên');
  expect((await planner.readsLegend()).rows).toEqual([
    { shown: 'not-applicable', label: 'Chưa xét được cụm', count: '161' },
  ]);
  await planner.presses('Dùng 6 nơi gần nhất');
  await expect(planner.finding).toContainText('tạo thành một cụm');
});
