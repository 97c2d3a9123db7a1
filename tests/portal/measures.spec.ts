import type { Position } from 'geojson';
import { areaNamed } from './driver/areasKnown.ts';
import { expect, scenario } from './scenario.ts';

const commune = areaNamed('Xã Cốc Pàng', 'commune2025').area;
const other = areaNamed('Xã Cô Ba', 'commune2025').area;
const [lon, lat] = commune.position ?? [NaN, NaN];

const collection = (name: string, features: readonly object[]) => ({
  name,
  content: JSON.stringify({ type: 'FeatureCollection', features }),
});
const line = (mat: string, ...coordinates: Position[]) => ({
  type: 'Feature',
  properties: { ten: 'Đường liên xóm', mat_duong: mat },
  geometry: { type: 'LineString', coordinates },
});
const point = (ten: string, coordinates: Position) => ({
  type: 'Feature',
  properties: { ten },
  geometry: { type: 'Point', coordinates },
});

/** Along a parallel through the seat of one commune: three quarters of concrete, a quarter of earth. */
const roads = collection('duong-lien-xom.geojson', [
  line('Bê tông', [lon, lat], [lon + 0.006, lat]),
  line('Đất', [lon + 0.006, lat], [lon + 0.008, lat]),
]);
/** One school at the seat of each of two communes, and another one on the first seat's meridian. */
const schools = collection('truong-hoc.geojson', [
  point('Trường Cốc Pàng', [lon, lat]),
  point('Điểm trường', [lon, lat + 0.003]),
  point('Trường Cô Ba', [...(other.position ?? [NaN, NaN])]),
]);

scenario(
  'road and schools are measured, looked at, used, painted, told by table and profile, taken back and kept',
  async ({ planner }) => {
    scenario.slow();
    const { measuring, files, kept } = planner;
    await planner.opens();
    for (const file of [roads, schools]) {
      await files.drops(file);
      await files.accepts();
      await planner.map.settles();
    }

    await planner.opensTab('Dữ liệu');
    await measuring.opens();
    await measuring.picks('Cách đo', 'Tỉ lệ đường cứng hóa trong đơn vị');
    await expect(measuring.dialogue.getByLabel('Cột nói về mặt đường')).toHaveValue('mat_duong');
    await expect(measuring.dialogue.getByRole('checkbox', { name: 'Bê tông' })).toBeChecked();
    await expect(measuring.dialogue.getByRole('checkbox', { name: 'Đất' })).not.toBeChecked();
    await measuring.measures();
    await expect(measuring.finding).toContainText('1 trên 56 đơn vị đo được, đều là 75');
    await expect(measuring.dialogue).toContainText('55 đơn vị thiếu số: lớp bản đồ không nói về nơi này.');
    await expect(measuring.dialogue).toContainText('chia cho số km mọi đường');
    expect(await planner.barriers()).toEqual([]);
    await measuring.accepts('Mặt cứng đo được');
    await planner.map.settles();

    const legend = await planner.readsLegend();
    expect(legend.title).toContain('Mặt cứng đo được');
    await planner.opensTable();
    await planner.table.sortsBy('Mặt cứng đo được');
    const rows = await planner.table.whole();
    const row = rows.find(({ name }) => name.includes('Cốc Pàng'));
    expect(Object.values(row?.cells ?? {})).toContain('75,0');
    expect(
      rows.filter(({ cells }) => Object.values(cells).some((cell) => cell.includes('không nói về'))),
    ).toHaveLength(55);

    // The link carries it, and what was there before is untouched: the plan's own measure of roads is another one.
    await planner.follows(
      `${planner.address.slice(planner.address.indexOf('#'))}&at=commune2025:${commune.code}`,
    );
    await expect(planner.profile).toContainText('Mặt cứng đo được');
    await expect(planner.profile).toContainText('đo trên bản đồ từ duong-lien-xom.geojson');

    await planner.reloads();
    await expect(planner.profile).toContainText('đo trên bản đồ từ duong-lien-xom.geojson');
    await planner.follows('#v=1&tab=data');
    await expect.poll(() => kept.history()).toHaveLength(3);
    expect((await kept.history())[0]).toContain('Đo trên bản đồ: Mặt cứng đo được');
    await planner.presses('Hoàn tác');
    await expect(measuring.taken).toHaveCount(0);
    await planner.presses('Làm lại');
    await expect(measuring.taken).toHaveText([/Mặt cứng đo được/]);
  },
);

scenario(
  'a layer of the whole province gives true zeros; a layer brought again makes its measure one of yesterday',
  async ({ planner }) => {
    scenario.slow();
    const { measuring, files } = planner;
    await planner.opens();
    await files.drops(schools);
    await files.accepts();
    await planner.opensTab('Dữ liệu');
    await measuring.opens();
    await measuring.picks('Cách đo', 'Số điểm trong đơn vị');
    await measuring.picks('Lớp này nói về', 'toàn tỉnh; không có hình là không có');
    await measuring.measures();
    await expect(measuring.finding).toContainText('56 trên 56 đơn vị đo được: từ 0');
    await expect(measuring.finding).toContainText('đến 2 (Xã Cốc Pàng)');
    await measuring.accepts('Số trường');
    await planner.map.settles();

    await files.drops({
      ...schools,
      content: collection('', [point('Trường Cốc Pàng', [lon, lat])]).content,
    });
    await files.accepts();
    await planner.opensTab('Dữ liệu');
    await expect(measuring.taken).toContainText(['Lớp hoặc ranh giới đã thay sau khi đo']);
    await measuring.again('Số trường');
    await expect(measuring.finding).toContainText('đến 1 (Xã Cốc Pàng)');
    await measuring.accepts();
    await planner.map.settles();
    await planner.opensTab('Dữ liệu');
    await expect(measuring.taken).toHaveCount(1);
    await expect(measuring.taken).not.toContainText('đã thay sau khi đo');
  },
);

scenario('hamlets of the sample are measured as a sample, in English too', async ({ planner }) => {
  const { measuring } = planner;
  await planner.opens('#v=1&tab=data&lang=en&level=hamlet');
  await measuring.opens();
  await measuring.picks('Of each', 'hamlets');
  await measuring.measures();
  await expect(measuring.finding).toContainText('of 1,462 units could be measured');
  await expect(measuring.dialogue).toContainText('Positions and boundaries of hamlets are a sample');
  await expect(measuring.dialogue.getByLabel('Name of the indicator')).toHaveValue(
    'Distance to the commune centre',
  );
  expect(await planner.barriers()).toEqual([]);
  await measuring.closes();
  await expect(measuring.taken).toHaveCount(0);
});
