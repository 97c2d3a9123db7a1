import { areaNamed } from './driver/areasKnown.ts';
import type { Planner } from './driver/Planner.ts';
import { poorRatesSheet } from './files/poorRates.ts';
import { expect, scenario } from './scenario.ts';

const stoves = {
  name: 'bep.csv',
  content: 'Mã xã;Tên xã;Số bếp cải tiến 2024\n01324;Cốc Pàng;12\n01327;Cô Ba;30\n01273;Thục Phán;7\n',
};

const landslide = {
  name: 'sat-lo.geojson',
  content: JSON.stringify({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { ten: 'Điểm sạt lở Lũng Rì' },
        geometry: { type: 'Point', coordinates: [106.25, 22.67] },
      },
    ],
  }),
};

async function takesIn(planner: Planner, ...files: readonly { name: string; content: string | Buffer }[]) {
  for (const file of files) {
    await planner.files.drops(file);
    await planner.files.accepts();
    await planner.map.settles();
  }
}

/** What is printed of a picture: address, legend, rows of the table. */
async function picture(planner: Planner) {
  await planner.map.settles();
  const { title, basis, rows } = await planner.readsLegend();
  return { address: planner.address, title, basis, rows, table: await planner.table.first(8) };
}

scenario(
  'own figures and layers are there after a reload, and the link shows the same',
  async ({ planner }) => {
    await planner.opens();
    await takesIn(planner, landslide, stoves);
    await planner.opensTable();
    const before = await picture(planner);
    expect(before.title).toContain('Số bếp cải tiến');
    await planner.reloads();
    await expect.poll(() => picture(planner)).toEqual(before);
    await expect(planner.remarks).toHaveCount(0);
    await expect(planner.page.getByRole('list', { name: 'Lớp của bạn' })).toContainText('sat-lo.geojson');
  },
);

scenario(
  'every step is in the history with its file and who did it, can be undone and done again',
  async ({ planner }) => {
    await planner.opens('#v=1&tab=explore&ind=poor-rate&year=2024');
    const sample = await planner.readsLegend();
    await planner.files.drops(poorRatesSheet());
    await planner.files.signs('Nông Thị Lan');
    await planner.files.accepts();
    await planner.map.settles();
    const own = await planner.readsLegend();
    await planner.opensTab('Dữ liệu');
    await expect.poll(() => planner.kept.history()).toHaveLength(1);
    const [entry = ''] = await planner.kept.history();
    expect(entry).toMatch(/Nạp tệp ho-ngheo\.csv/);
    expect(entry).toMatch(/Tỉ lệ hộ nghèo năm 2024: .*55 số mẫu/);
    expect(entry).toMatch(/Nông Thị Lan/);
    expect(entry).toMatch(/SHA-256 [0-9a-f]{12}…/);
    await planner.page.getByText(/\d+ nhận xét khi nhận tệp/).click();
    await expect(planner.panel).toContainText(/ho-ngheo\.csv, dòng \d+/);

    await planner.presses('Hoàn tác');
    await expect.poll(() => planner.readsLegend()).toEqual(sample);
    await planner.reloads();
    await expect.poll(() => planner.kept.history()).toHaveLength(2);
    await planner.presses('Làm lại');
    await expect.poll(() => planner.readsLegend()).toEqual(own);
    const lines = await planner.kept.savesHistory();
    expect(lines).toHaveLength(5);
    expect(lines[1]).toMatch(/ho-ngheo\.csv;\d+;[0-9a-f]{64}$/);

    // The name is remembered for the next file.
    await planner.files.drops(stoves);
    await expect(planner.files.dialogue.getByLabel('Người làm')).toHaveValue('Nông Thị Lan');
  },
);

scenario(
  'a value is written over in the table: held to its range, marked, logged, reversible',
  async ({ planner }) => {
    const { area } = areaNamed('Xã Cốc Pàng', 'commune2025');
    const value = async () => {
      const row = (await planner.table.first(12)).find(({ key }) => key === area.key);
      return row?.cells['Hộ nghèo'];
    };
    await planner.opens('#v=1&tab=explore&ind=poor-rate&year=2024&table=1&sort=name');
    await planner.table.grid.waitFor();
    const before = await value();
    await planner.table.edits('Cốc Pàng', 'Hộ nghèo');
    await planner.kept.writesValue('250');
    await expect(planner.files.dialogue).toContainText('Số lớn nhất được nhận là 100 %');
    await planner.kept.writesValue('51,5');
    await expect.poll(value).toBe('đã sửa 51,5');
    await expect(planner.profile).toContainText('đã sửa');
    // The sample around it is still one.
    expect(await planner.sampleMarks()).toContain('legend');

    await planner.reloads();
    await expect.poll(value).toBe('đã sửa 51,5');
    await planner.pressesKey('Escape');
    await planner.opensTab('Dữ liệu');
    const [entry] = await planner.kept.history();
    expect(entry).toContain('Sửa số: Xã Cốc Pàng, Tỉ lệ hộ nghèo năm 2024');
    expect(entry).toContain(`từ ${String(before)} % thành 51,5 %`);
    await planner.presses('Hoàn tác');
    await expect.poll(value).toBe(before);
  },
);

scenario(
  'a second tab knows: it takes over what the first one did, and undoes it for both',
  async ({ planner }) => {
    await planner.opens('#v=1&tab=data&ind=poor-rate&year=2024');
    const sample = await planner.readsLegend();
    const second = await planner.anotherTab();
    await second.opens('#v=1&tab=data&ind=poor-rate&year=2024');
    await takesIn(planner, poorRatesSheet());
    await expect(second.kept.notice).toContainText('Tab khác của trang vừa thay đổi');
    const own = await planner.readsLegend();
    await expect.poll(() => second.readsLegend()).toEqual(own);
    await second.presses('Hoàn tác');
    await expect.poll(() => second.readsLegend()).toEqual(sample);
    await expect.poll(() => planner.readsLegend()).toEqual(sample);
  },
);

scenario(
  'a project opens to the same picture after starting again, and on another computer; saved again it is the same file',
  async ({ planner, colleague }) => {
    await planner.opens();
    await takesIn(planner, landslide, poorRatesSheet());
    await planner.opensTable();
    await planner.table.edits('Cốc Pàng', 'Hộ nghèo');
    await planner.kept.writesValue('99');
    await planner.pressesKey('Escape');
    await planner.opensTab('Dữ liệu');
    const before = await picture(planner);
    const project = await planner.kept.savesProject();
    expect(project.name).toBe('cao-bang.trong-diem.zip');

    await planner.presses('Bắt đầu lại từ số liệu có sẵn');
    await expect(planner.files.dialogue).toContainText('2 tệp, 1 số đã sửa');
    await planner.presses('Thôi, giữ nguyên');
    expect(await picture(planner)).toEqual(before);
    await planner.presses('Bắt đầu lại từ số liệu có sẵn');
    await planner.presses('Bỏ hết và bắt đầu lại');
    await expect.poll(() => picture(planner)).not.toEqual(before);
    await planner.reloads();
    await expect(planner.panel).toContainText('Chưa có tệp nào');

    await planner.files.drops(project);
    await planner.presses('Mở dự án này');
    await expect.poll(() => picture(planner)).toEqual(before);

    await colleague.opens();
    await takesIn(colleague, stoves);
    await colleague.files.drops(project);
    await expect(colleague.files.dialogue).toContainText('sẽ thay 1 tệp và 0 số đã sửa');
    await colleague.presses('Thay và mở dự án này');
    await expect.poll(() => picture(colleague)).toEqual(before);
    expect((await colleague.kept.savesProject()).content).toEqual(project.content);
  },
);

scenario(
  'a project file that was changed or cut off is refused with the reason, and harms nothing',
  async ({ planner }) => {
    await planner.opens('#v=1&tab=data&ind=poor-rate&year=2024');
    await takesIn(planner, poorRatesSheet());
    await planner.opensTab('Dữ liệu');
    await planner.opensTable();
    const before = await picture(planner);
    const { name, content } = await planner.kept.savesProject();
    const bytes = Buffer.from(content);

    const changed = Buffer.from(bytes);
    const at = changed.indexOf('plan.txt') + 12;
    changed[at] = (changed[at] ?? 0) ^ 0xff;
    await planner.files.drops({ name, content: changed });
    await expect(planner.files.dialogue.getByRole('alert')).toContainText('Không mở được dự án này');
    await expect(planner.files.dialogue.getByRole('alert')).toContainText('plan.txt');
    await planner.files.cancels();

    await planner.files.drops({ name, content: bytes.subarray(0, bytes.length - 40) });
    await expect(planner.files.dialogue.getByRole('alert')).toContainText('bị cắt ngang hoặc hỏng');
    await planner.files.cancels();
    expect(await picture(planner)).toEqual(before);
  },
);

scenario(
  'where the browser keeps nothing, files are used and clear words say how long',
  async ({ planner }) => {
    await planner.kept.isRefused();
    await planner.opens();
    await takesIn(planner, stoves);
    await expect(planner.kept.notice).toContainText('Trình duyệt không cho trang lưu');
    await expect(planner.kept.notice).toContainText('hãy lưu dự án ra tệp');
    expect((await planner.readsLegend()).title).toContain('Số bếp cải tiến');
    await planner.reloads();
    await expect(planner.remarks).toContainText('nằm trong tệp riêng');
  },
);

scenario(
  'where there is no room, nothing is half-written and the earlier state stays',
  async ({ planner }) => {
    await planner.opens('#v=1&tab=data');
    await takesIn(planner, stoves);
    await planner.opensTab('Dữ liệu');
    await expect(planner.kept.state).toContainText('Đã lưu');
    await planner.kept.isFull();
    await takesIn(planner, landslide);
    await expect(planner.kept.notice).toContainText('hết chỗ lưu');
    await expect(planner.kept.notice).toContainText('không có gì bị ghi dở');
    await expect(planner.page.getByRole('list', { name: 'Lớp của bạn' })).toContainText('sat-lo.geojson');
    await planner.reloads();
    await expect.poll(() => planner.kept.history()).toHaveLength(1);
    await expect(planner.kept.state).toContainText('Đã lưu');
  },
);

scenario(
  'a page that goes down in the middle of an import leaves all of it or nothing',
  async ({ planner }) => {
    const address = '#v=1&tab=data&ind=poor-rate&year=2024';
    await planner.opens(address);
    const sample = await planner.readsLegend();
    for (const wait of [0, 10, 40]) {
      const page = await planner.anotherTab();
      await page.opens(address);
      await page.files.drops(poorRatesSheet());
      await page.files.presses();
      await new Promise((resolve) => setTimeout(resolve, wait));
      await page.isCutOff();
      const after = await planner.anotherTab();
      await after.opens(address);
      await expect(after.kept.state.or(after.panel.getByText('Chưa có tệp nào'))).toBeVisible();
      const history = await after.kept.history();
      const legend = await after.readsLegend();
      if (history.length === 0) expect(legend).toEqual(sample);
      else {
        expect(history).toHaveLength(1);
        await expect.poll(() => after.readsLegend()).toMatchObject({ basis: 'cuối năm 2024' });
        expect(await after.readsLegend()).not.toEqual(sample);
        await after.presses('Bắt đầu lại từ số liệu có sẵn');
        await after.presses('Bỏ hết và bắt đầu lại');
      }
      await after.isCutOff();
    }
  },
);
