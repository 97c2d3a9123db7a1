import { read, utils } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, scenario } from './scenario.ts';

const poor = '#v=1&tab=explore&ind=poor-rate&year=2022&map=2021';

/** Every space alike: paper and page break lines at other places. */
const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ');

async function textOf(content: Buffer): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(content)), { mergePages: true });
  return plain(text);
}

scenario('a planner takes the map along as a sheet that says what the screen says', async ({ planner }) => {
  await planner.opens(poor);
  const legend = await planner.readsLegend();
  await planner.saving.opens();
  await planner.saving.chooses('A3');
  await planner.saving.writes('Cơ quan, đơn vị', 'Sở Dân tộc và Tôn giáo');
  const sheet = await planner.saving.makes();
  expect(sheet.name).toBe('ti-le-ho-ngheo-tinh-cao-bang-a3.pdf');
  const text = await textOf(sheet.content);
  expect(text).toContain('Tỉ lệ hộ nghèo, tỉnh Cao Bằng');
  for (const { label, count } of legend.rows) {
    expect(text).toContain(plain(label));
    expect(text).toContain(plain(count));
  }
  expect(text).toContain('SỐ LIỆU MẪU');
  expect(text).toContain('Đơn vị: Sở Dân tộc và Tôn giáo');

  await planner.saving.chooses('SVG');
  const drawn = (await planner.saving.makes()).content.toString('utf8');
  const colours = new Set(
    [...drawn.matchAll(/data-key="[^"]+"[^>]* fill="(#[0-9a-f]{6})"/g)].map(([, fill]) => fill ?? ''),
  );
  expect([...colours].sort()).toEqual(legend.rows.map(({ shown }) => shown).sort());

  await planner.saving.chooses('PNG');
  const picture = (await planner.saving.makes()).content;
  expect(picture.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(await planner.barriers()).toEqual([]);
});

scenario(
  'what lies over the units on the map lies on its sheet, as the switches say',
  async ({ planner }) => {
    const drawnOn = async () => (await planner.saving.makes()).content.toString('utf8');
    const layersOf = (svg: string) =>
      new Set([...svg.matchAll(/data-layer="([^"]+)"/g)].map(([, layer]) => layer ?? ''));

    await planner.opens('#v=1&tab=safety&paint=indicator&ind=density');
    await expect(planner.panel).toContainText(/xóm nguy cơ cao/);
    await expect(planner.page.getByRole('region', { name: 'Chú giải' })).toContainText('Xóm chuyển đến điểm');
    await planner.saving.opens();
    await planner.saving.chooses('SVG');
    const unzoned = layersOf(await drawnOn());
    expect([...unzoned].filter((layer) => layer.startsWith('zones'))).toEqual([]);
    for (const layer of ['sites-open', 'moves', 'moves-arrow']) expect(unzoned).toContain(layer);
    await planner.saving.closes();

    await planner.page.getByRole('checkbox', { name: 'Vẽ vùng nguy cơ trên bản đồ' }).check();
    const legend = planner.page.getByRole('region', { name: 'Chú giải' });
    await expect(legend).toContainText('Vùng nguy cơ trên bản đồ');
    await expect(legend).toContainText('Nguy cơ rất cao');
    // The density is real; what lies over it is not.
    await expect(legend).toContainText('SỐ LIỆU MẪU');
    await planner.saving.opens();
    await planner.saving.chooses('SVG');
    const zoned = await drawnOn();
    for (const layer of ['zones-very-high', 'moves']) expect(layersOf(zoned)).toContain(layer);
    for (const words of ['Nguy cơ rất cao', 'Điểm tiếp nhận dân cư', 'Xóm chuyển đến điểm', 'SỐ LIỆU MẪU'])
      expect(zoned).toContain(words);
    // Nothing of the planner's own is on the map, so the address on paper opens the same for anybody.
    const [, link = ''] = /<a href="([^"]+)"/.exec(zoned) ?? [];
    expect(link.replaceAll('&amp;', '&')).toBe(planner.address);
    await planner.saving.closes();

    await planner.opens();
    await planner.files.drops({
      name: 'sat-lo.geojson',
      content: JSON.stringify({
        type: 'FeatureCollection',
        features: [
          {
            type: 'Feature',
            properties: { ten: 'Lũng Rì' },
            geometry: { type: 'Point', coordinates: [106.25, 22.67] },
          },
        ],
      }),
    });
    await planner.files.accepts();
    await planner.map.settles();
    await planner.saving.opens();
    await planner.saving.chooses('SVG');
    await expect(planner.page.getByRole('region', { name: 'Chú giải' })).not.toContainText('SỐ LIỆU MẪU');
    const own = await drawnOn();
    expect([...layersOf(own)].sort()).toEqual(['own-places', 'own-places-rim']);
    expect(own).toContain('sat-lo.geojson');
    expect(own).not.toContain('Mở lại trên cổng');
    await planner.saving.closes();
    await planner.page.getByRole('list', { name: 'Lớp của bạn' }).getByRole('checkbox').uncheck();
    await planner.saving.opens();
    await planner.saving.chooses('SVG');
    expect(layersOf(await drawnOn()).size).toBe(0);
  },
);

scenario('a series is stopped, and made as one file when it is let be', async ({ planner }) => {
  await planner.opens('#v=1&tab=explore&ind=poor-rate&level=hamlet');
  await planner.saving.opens();
  await planner.saving.picks('Số tờ', 'Mỗi xã một tờ');
  await planner.saving.dialog.getByRole('button', { name: 'Tạo tệp' }).click();
  await planner.saving.dialog.getByRole('button', { name: 'Dừng' }).click();
  await planner.saving.dialog.getByRole('button', { name: 'Tạo tệp' }).waitFor();
  const series = await planner.saving.makes();
  const pages = await getDocumentProxy(new Uint8Array(series.content));
  expect(pages.numPages).toBe(56);
});

scenario(
  'the ranking goes along as a spreadsheet, as data for QGIS, and as a report of the office',
  async ({ planner }) => {
    await planner.opens('#v=1&tab=priority&paint=score&year=2022&map=2021&missing=others');
    await planner.saving.opens();

    await planner.saving.picks('Xuất gì', 'Bảng tính');
    const book = read((await planner.saving.makes()).content);
    const rows = utils.sheet_to_json<Record<string, unknown>>(book.Sheets['Đang xem'] ?? {});
    expect(rows).toHaveLength(161);
    const [first] = rows;
    expect(first?.['Hạng – SỐ LIỆU MẪU']).toBe(1);
    expect(book.SheetNames).toContain('Bảng mã chỉ tiêu');
    // Turned by name on the screen, the file goes by name too.
    await planner.saving.closes();
    await planner.opensTable();
    await planner.table.sortsBy('Tên');
    const [top] = await planner.table.first(1);
    await planner.saving.opens();
    await planner.saving.picks('Xuất gì', 'Bảng tính');
    const turned = read((await planner.saving.makes()).content);
    const [named] = utils.sheet_to_json<Record<string, unknown>>(turned.Sheets['Đang xem'] ?? {});
    expect(`${String(named?.['Tên'])} ${String(named?.['Loại'])}`).toBe(top?.name);
    expect(named?.['Tên']).not.toBe(first?.['Tên']);

    await planner.saving.picks('Xuất gì', 'Dữ liệu cho QGIS');
    await planner.saving.chooses('GeoJSON');
    const map = JSON.parse((await planner.saving.makes()).content.toString('utf8')) as {
      features: { properties: Record<string, unknown> }[];
      notes: string[];
    };
    expect(map.features).toHaveLength(161);
    expect(map.features[0]?.properties['rank']).toBe(1);
    expect(map.notes.join(' ')).toContain('SỐ LIỆU MẪU');
    await planner.saving.chooses('GeoPackage');
    const geopackage = (await planner.saving.makes()).content;
    expect(geopackage.subarray(0, 15).toString('latin1')).toBe('SQLite format 3');

    await planner.saving.picks('Xuất gì', 'Báo cáo theo Nghị định 30/2020/NĐ-CP');
    await planner.saving.writes('Cơ quan ban hành', 'SỞ DÂN TỘC VÀ TÔN GIÁO');
    await planner.saving.writes('Địa danh', 'Cao Bằng');
    expect(await planner.barriers()).toEqual([]);
    await planner.saving.chooses('DOCX');
    const report = await planner.saving.makes();
    expect(report.name).toMatch(/^bao-cao-\d{4}-\d\d-\d\d\.docx$/);
    const { value } = await mammoth.extractRawText({ buffer: report.content });
    expect(value).toContain('SỞ DÂN TỘC VÀ TÔN GIÁO');
    expect(value).toContain('III. DANH SÁCH ƯU TIÊN');
    const name = String(first?.['Tên']);
    expect(value).toContain(name);

    await planner.saving.chooses('PDF');
    const paper = await planner.saving.makes();
    expect(paper.name).toBe(report.name.replace('.docx', '.pdf'));
    const printed = await textOf(paper.content);
    for (const line of value.split('\n').filter((each) => each.length < 60 && !each.startsWith('_')))
      expect(printed).toContain(plain(line).trim());
  },
);

scenario('the yearly report on the targets is one page with the figures of the list', async ({ planner }) => {
  await planner.opens('#v=1&tab=explore&ind=poor-rate&year=2025');
  await planner.saving.opens();
  await planner.saving.picks('Xuất gì', 'Báo cáo tiến độ mục tiêu, một trang');
  await planner.saving.writes('Cơ quan, đơn vị', 'Sở Nông nghiệp và Môi trường');
  const report = await planner.saving.makes();
  expect(report.name).toBe('tien-do-muc-tieu-2025.pdf');
  expect((await getDocumentProxy(new Uint8Array(report.content))).numPages).toBe(1);
  const text = await textOf(report.content);
  await planner.saving.dialog.getByRole('button', { name: 'Đóng' }).click();
  await planner.targets.unfolds('Mục tiêu đến năm 2025: còn bao xa?');
  const finding = await planner.targets.finding.innerText();
  expect(text).toContain(plain(finding));
  expect(text).toContain('SỐ LIỆU MẪU');
  expect(text).toContain('Đơn vị: Sở Nông nghiệp và Môi trường');
});

scenario('scenes go along as slides that can be changed, the map with its words', async ({ planner }) => {
  await planner.opens('#v=1&tab=explore&ind=poor-rate&year=2024');
  await planner.presenter.savesScene('Nghèo ở đâu');
  const legend = await planner.readsLegend();
  await planner.saving.opens();
  await planner.saving.picks('Xuất gì', 'Trang chiếu PowerPoint');
  const deck = await planner.saving.makes();
  expect(deck.name).toMatch(/^trong-diem-\d{4}-\d{2}-\d{2}\.pptx$/);
  const parts = unzipSync(new Uint8Array(deck.content));
  const xml = strFromU8(parts['ppt/slides/slide1.xml'] ?? new Uint8Array()).normalize('NFC');
  const words = plain([...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => text).join(' '));
  expect(words).toContain('Nghèo ở đâu');
  for (const { label, count } of legend.rows) {
    expect(words).toContain(plain(label));
    expect(words).toContain(count);
  }
  expect(words).toContain('SỐ LIỆU MẪU');
  expect(xml).toMatch(/descr="[^"]*Tỉ lệ hộ nghèo/);
  const picture = Object.keys(parts).find((path) => /^ppt\/media\/.*\.png$/.test(path)) ?? '';
  expect(parts[picture]?.length).toBeGreaterThan(50_000);
});
