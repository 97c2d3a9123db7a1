import { expect, scenario } from './scenario.ts';

scenario(
  'a link shows a colleague the same view: legend, table, place, camera',
  async ({ planner, colleague }) => {
    await planner.opens();
    await planner.entersDoor('Tìm nơi ưu tiên');
    await planner.movesSlider('Tỉ lệ hộ nghèo', 75);
    await planner.switchesTo('Trước 1-7-2025');
    await planner.opensTable();
    const [, second] = await planner.table.first(3);
    await planner.table.clicks(second?.name ?? '');
    await planner.presses('Phóng to');
    const [legend, rows] = [await planner.readsLegend(), await planner.table.first(5)];
    const profile = await planner.profile.innerText();
    const places = await planner.map.paints([3, 30, 90]);

    await colleague.opens(planner.address);
    await expect(colleague.profile).toHaveText(/./);
    expect(await colleague.readsLegend()).toEqual(legend);
    expect(await colleague.table.first(5)).toEqual(rows);
    expect(await colleague.profile.innerText()).toBe(profile);
    const there = await colleague.map.paints([3, 30, 90]);
    there.forEach(({ at }, index) => {
      expect(Math.abs((at?.x ?? 0) - (places[index]?.at?.x ?? 0))).toBeLessThan(4);
      expect(Math.abs((at?.y ?? 0) - (places[index]?.at?.y ?? 0))).toBeLessThan(4);
    });
  },
);

scenario(
  'Back and forward lead through the steps, whatever the slider did between them',
  async ({ planner }) => {
    await planner.opens();
    await planner.entersDoor('Khám phá');
    await planner.choosesIndicator('Tỉ lệ hộ nghèo');
    const poor = await planner.readsLegend();
    await planner.opensTab('Ưu tiên');
    await planner.movesSlider('Tỉ lệ hộ nghèo', 10);

    await planner.goesBack();
    await planner.goesBack();
    expect(await planner.readsLegend()).toEqual(poor);
    await planner.goesBack();
    expect((await planner.readsLegend()).title).toBe('Mật độ');
    await planner.goesBack();
    await expect(planner.question).toHaveText('Đầu tư vào đâu trước?');
    await planner.goesForward();
    await planner.goesForward();
    expect(await planner.readsLegend()).toEqual(poor);
  },
);

/** One address for several mistakes at once: each is named, and what is right stays. */
const nonsense = [
  {
    address: '#v=1&tab=explore&ind=poor-rate&k=99&foo=bar&at=commune2025:99999&view=here',
    words: [
      '“k” không nhận “99”',
      'bỏ qua mục “foo”',
      'không có nơi mang mã “commune2025:99999”',
      '“view” không nhận “here”',
    ],
    title: 'Hộ nghèo',
  },
  {
    address: '#v=0&tab=explore&ind=khong-co',
    words: ['đường dẫn của bản cũ', 'không có chỉ tiêu “khong-co”'],
    title: 'Mật độ',
  },
  { address: '#%E0%A4%A&&==&tab', words: ['Đường dẫn có chỗ không đọc được'], title: 'Mật độ' },
];

scenario(
  'an address with nonsense falls back with a word, and what is right of it is kept',
  async ({ planner }) => {
    for (const { address, words, title } of nonsense) {
      await planner.opens(address);
      for (const word of words) await expect(planner.remarks).toContainText(word);
      expect((await planner.readsLegend()).title).toBe(title);
    }
    await planner.presses('Đóng lời nhắc');
    await expect(planner.remarks).toBeHidden();
  },
);
