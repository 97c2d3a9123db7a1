import { areaNamed, areasOf } from './driver/areasKnown.ts';
import { awkwardBook } from './files/awkwardBook.ts';
import { poorRatesSheet } from './files/poorRates.ts';
import { squares } from './files/squares.ts';
import { expect, scenario } from './scenario.ts';

scenario('the picture before the button is the map after it, class by class', async ({ planner }) => {
  await planner.opens();
  await planner.files.drops(poorRatesSheet());
  await expect(planner.files.dialogue.getByRole('img', { name: 'Xem trước: Tỉ lệ hộ nghèo' })).toBeVisible();
  const before = await planner.files.previews();
  await planner.files.accepts();
  await planner.map.settles();
  const after = await planner.map.paints(before.map((_, unit) => unit));
  expect(before).toHaveLength(56);
  for (const [unit, { colour, classNumber }] of after.entries()) {
    if (classNumber === null || classNumber < 0) expect(before[unit]).toMatch(/^url\(#.*hatch\)$/);
    else expect(before[unit]).toBe(colour);
  }
});

scenario('a second file says which values it will change, before and after', async ({ planner }) => {
  await planner.opens();
  const sheet = (first: string) =>
    `Mã xã;Tên xã;Tỉ lệ hộ nghèo 2024 (%)\n01324;Cốc Pàng;${first}\n01327;Cô Ba;30,5\n01273;Thục Phán;2,5\n`;
  await planner.files.drops({ name: 'mot.csv', content: sheet('61,5') });
  await expect(planner.files.dialogue).toContainText('3 số mẫu được thay bằng số trong tệp');
  await planner.files.accepts();
  await planner.files.drops({ name: 'hai.csv', content: sheet('58,0') });
  await expect(planner.files.dialogue).toContainText('1 số thật đang có sẽ đổi');
  await expect.poll(() => planner.files.changes()).toEqual(['Xã Cốc Pàng 61,5 % 58,0 %']);
});

const former = areasOf('commune2021').map(({ area, unit }) => {
  const [asked, bikes] = [100 + ((unit * 13) % 250), 20 + ((unit * 37) % 60)];
  const share = String(Math.round((1000 * bikes) / asked) / 10).replace('.', ',');
  return `${area.code};${area.name};${String(asked)};${String(bikes)};${share}`;
});
const bikes = {
  name: 'xe-may.csv',
  content: [
    'HỘ CÓ XE MÁY NĂM 2024;;;;',
    '(Nguồn: Phòng Thống kê);;;;',
    'Mã xã (bộ 2021);Xã;Số hộ được hỏi;Số hộ có xe máy;Tỉ lệ hộ có xe máy (%)',
    ...former,
  ].join('\n'),
};

scenario(
  'a new rate gets its whole entry, and with its denominator it crosses the merger and says how',
  async ({ planner }) => {
    await planner.opens();
    await planner.files.drops(bikes);
    const { dialogue } = planner.files;
    await expect(dialogue.getByLabel('Nguồn số liệu của cả bảng')).toHaveValue('Phòng Thống kê');
    for (const column of ['Số hộ được hỏi', 'Số hộ có xe máy']) {
      const item = dialogue
        .getByRole('listitem')
        .filter({ has: planner.page.getByText(column, { exact: true }) });
      await item.getByLabel('Nhận là').selectOption('nothing');
    }
    await dialogue.getByLabel('Tên chỉ tiêu').fill('Hộ đi xe máy');
    await dialogue.getByLabel('Nơi nào cần ưu tiên').selectOption('nơi có số thấp');
    await dialogue
      .getByLabel('Mẫu số của tỉ lệ')
      .selectOption('Số hộ có xe máy ÷ Số hộ được hỏi (hai cột trong tệp)');
    await expect(dialogue).toContainText('1 chỉ tiêu mới vào danh mục');
    await planner.files.accepts();
    await planner.map.settles();
    expect((await planner.readsLegend()).title).toBe('Hộ đi xe máy');
    await expect(planner.panel).toContainText('Nguồn: Phòng Thống kê');

    await planner.switchesTo('Từ 1-7-2025');
    const { rows } = await planner.readsLegend();
    expect(rows.reduce((sum, { count }) => sum + Number(count), 0)).toBe(56);
    expect(rows.filter(({ shown }) => shown === 'no-data')).toEqual([]);
    const how = /Tính lại từ số của xã, phường, thị trấn trước 1-7-2025: cộng tử số, cộng “Số hộ được hỏi”/;
    await expect(planner.panel).toContainText(how);
    await planner.map.clicks('Xã Cốc Pàng', 'commune2025');
    await expect(planner.profile).toContainText(how);
  },
);

scenario(
  'on a telephone every step of the dialogue fits, and the button is in reach',
  async ({ planner }) => {
    await planner.turnsScreenTo(390, 844);
    await planner.opens();
    await planner.files.drops(bikes);
    const use = planner.files.dialogue.getByRole('button', { name: /^Dùng/ });
    await planner.files.report();
    expect(await planner.files.sidewaysScroll()).toBe(0);
    await expect(use).toBeInViewport();
    await planner.files.cancels();

    await planner.files.drops(awkwardBook());
    await planner.files.dialogue.getByLabel('Trang tính').selectOption({ index: 1 });
    await expect(planner.files.dialogue).toContainText('3/56 đơn vị đã ghép');
    await planner.files.report();
    expect(await planner.files.sidewaysScroll()).toBe(0);
    expect(await planner.barriers()).toEqual([]);
    await planner.files.accepts();
    await planner.map.settles();
    expect((await planner.readsLegend()).rows.filter(({ count }) => count === '1')).toHaveLength(3);
  },
);

scenario('the whole dialogue speaks English', async ({ planner }) => {
  await planner.opens('#v=1&lang=en');
  await planner.files.drops(poorRatesSheet());
  const outcome = planner.files.dialogue.getByRole('region', { name: 'When this file is used' });
  await expect(outcome).toContainText('1 indicator with figures in 55/56 units');
  await expect(outcome).toContainText('55 sample figures replaced by those of the file');
  await expect(outcome).toContainText('1 thing is not taken in');
  expect(await planner.barriers()).toEqual([]);
  await planner.files.accepts();
  await planner.map.settles();
  expect((await planner.readsLegend('Legend')).title).toBe('Poor');

  await planner.files.drops(squares());
  await expect(outcome).toContainText('54/56 units drawn by the file');
  await expect(outcome).toContainText('No figure that is there now will change');
});

scenario(
  'a row whose code and name disagree is settled by the planner, and drawn where it belongs',
  async ({ planner }) => {
    await planner.opens();
    await planner.files.drops({
      name: 'lech.csv',
      content: 'Mã xã;Tên xã;Số hộ 2024\n01324;Cốc Pàng;61\n01327;Bảo Lạc;812\n01273;Thục Phán;5\n',
    });
    const asked = planner.files.dialogue.getByLabel(/Dòng 3: “Bảo Lạc”, mã 01327/);
    await asked.selectOption('là Xã Bảo Lạc (01321)');
    await expect(planner.files.dialogue).toContainText('3/56 đơn vị đã ghép');
    await planner.files.accepts();
    await planner.map.settles();
    const [meant, coded] = await planner.map.paints([
      areaNamed('Xã Bảo Lạc', 'commune2025').unit,
      areaNamed('Xã Cô Ba', 'commune2025').unit,
    ]);
    expect(meant?.classNumber).toBeGreaterThanOrEqual(0);
    expect(coded?.classNumber).toBe(-1);
  },
);
