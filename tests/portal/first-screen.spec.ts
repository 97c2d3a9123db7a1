import { expect, scenario } from './scenario.ts';

scenario(
  'the first screen asks one question, says one sentence, and has three doors',
  async ({ planner }) => {
    await planner.opens();
    await expect(planner.question).toHaveText('Đầu tư vào đâu trước?');
    await expect(planner.panel).toContainText('56 xã, phường của Cao Bằng');
    await expect(planner.panel).toContainText('161 đơn vị');
    const doors = await planner.panel.getByRole('button').allInnerTexts();
    expect(doors.map((door) => door.split('\n')[0])).toEqual([
      'Khám phá',
      'Tìm nơi ưu tiên',
      'Nạp số liệu của bạn',
    ]);
  },
);

scenario('the first map shows a real measure, and no sample mark stands on it', async ({ planner }) => {
  await planner.opens();
  const { title, rows } = await planner.readsLegend();
  expect(title).toBe('Mật độ');
  expect(rows).toHaveLength(5);
  expect(rows.reduce((sum, { count }) => sum + Number(count), 0)).toBe(56);
  expect(await planner.sampleMarks()).toEqual([]);
  const painted = await planner.map.paints(Array.from({ length: 56 }, (_, unit) => unit));
  expect(new Set(painted.map(({ colour }) => colour)).size).toBe(5);
});

for (const [door, tab] of [
  ['Khám phá', 'Khám phá'],
  ['Tìm nơi ưu tiên', 'Ưu tiên'],
] as const) {
  scenario(`the door “${door}” opens the tab “${tab}”, which starts with a finding`, async ({ planner }) => {
    await planner.opens();
    await planner.entersDoor(door);
    await expect(planner.tab(tab)).toHaveAttribute('aria-selected', 'true');
    await expect(planner.finding).toContainText('Xã');
  });
}

scenario('the door “Nạp số liệu của bạn” asks for a file and changes nothing yet', async ({ planner }) => {
  await planner.opens();
  await planner.entersDoor('Nạp số liệu của bạn');
  await expect(planner.files.dialogue).toContainText('Chọn tệp');
  await planner.files.closes();
  await expect(planner.question).toHaveText('Đầu tư vào đâu trước?');
});
