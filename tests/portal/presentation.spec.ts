import { expect, scenario } from './scenario.ts';

const poverty = '#v=1&tab=explore&ind=poor-rate&year=2024';
const power = '#v=1&tab=explore&ind=grid-power&year=2024';

scenario(
  'scenes are saved, named, ordered and taken out with a way back, and are there after a reload',
  async ({ planner }) => {
    const { presenter } = planner;
    await planner.opens(poverty);
    await presenter.savesScene('Nghèo ở đâu');
    await planner.follows(power);
    await presenter.savesScene('Điện ở đâu');
    await presenter.opensScenes();
    expect(await presenter.scenes()).toEqual(['Nghèo ở đâu', 'Điện ở đâu']);
    await presenter
      .row(1)
      .getByRole('button', { name: /lên trước$/ })
      .click();
    await expect.poll(() => presenter.scenes()).toEqual(['Điện ở đâu', 'Nghèo ở đâu']);
    await presenter
      .row(0)
      .getByRole('button', { name: /^Sửa lời cảnh/ })
      .click();
    await presenter
      .row(0)
      .getByRole('button', { name: /^Nhân đôi/ })
      .click();
    await presenter
      .row(0)
      .getByRole('button', { name: /^Bỏ cảnh/ })
      .click();
    await expect.poll(() => presenter.scenes()).toEqual(['Điện ở đâu', 'Nghèo ở đâu']);
    await presenter
      .row(1)
      .getByRole('button', { name: /^Sửa lời cảnh/ })
      .click();
    await presenter
      .row(1)
      .getByRole('button', { name: /^Bỏ cảnh/ })
      .click();
    await presenter.dialogue.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect.poll(() => presenter.scenes()).toEqual(['Điện ở đâu', 'Nghèo ở đâu']);
    expect(await planner.barriers()).toEqual([]);

    await planner.reloads();
    await presenter.opensScenes();
    await expect.poll(() => presenter.scenes()).toEqual(['Điện ở đâu', 'Nghèo ở đâu']);
    await presenter.closesScenes();
    await planner.opensTab('Dữ liệu');
    const [last] = await planner.kept.history();
    expect(last).toContain('Hoàn tác: Bỏ cảnh 2');
  },
);

scenario(
  'a show goes by keys and numbers, goes black, and goes on at the same scene after a reload',
  async ({ planner }) => {
    const { presenter } = planner;
    await planner.opens(poverty);
    await presenter.savesScene('Nghèo ở đâu');
    await planner.follows(power);
    await presenter.savesScene('Điện ở đâu');
    await presenter.opensScenes();
    await presenter.plays('own');
    await expect(presenter.title).toHaveText('Nghèo ở đâu');
    await expect(presenter.sentence).toContainText('Tỉ lệ hộ nghèo cao nhất ở');
    expect((await planner.readsLegend()).title).toContain('Hộ nghèo');

    await presenter.presses('PageDown');
    await presenter.isTold();
    await expect(presenter.title).toHaveText('Điện ở đâu');
    await expect(presenter.sentence).toContainText('điện lưới');
    await presenter.presses('ArrowRight');
    await expect(presenter.title).toHaveText('Điện ở đâu');
    await presenter.presses('1', 'Enter');
    await expect(presenter.title).toHaveText('Nghèo ở đâu');
    await presenter.presses('End');
    await expect(presenter.title).toHaveText('Điện ở đâu');
    await presenter.presses('9', '9', 'Enter');
    await expect(presenter.title).toHaveText('Điện ở đâu');

    await presenter.presses('.');
    await expect(presenter.blackScreen).toBeVisible();
    await presenter.presses('b');
    await expect(presenter.blackScreen).toHaveCount(0);
    await presenter.presses('o');
    await planner.page.getByRole('navigation', { name: 'Mọi cảnh' }).getByText('Nghèo ở đâu').click();
    await expect(presenter.title).toHaveText('Nghèo ở đâu');

    await presenter.presses('End');
    await planner.reloads();
    await presenter.isTold();
    await expect(presenter.title).toHaveText('Điện ở đâu');
    await expect(presenter.wayBack).toHaveCount(0);
    await presenter.presses('Escape');
    await expect(presenter.slide).toHaveCount(0);
    await planner.reloads();
    await expect(presenter.slide).toHaveCount(0);
  },
);

scenario(
  'a question from the room is tried inside a scene, and one key leads back to it',
  async ({ planner }) => {
    const { presenter } = planner;
    await planner.opens(poverty);
    await presenter.savesScene('Nghèo ở đâu');
    await presenter.opensScenes();
    await presenter.plays('own');
    const saved = await presenter.sentence.innerText();
    await presenter.presses('m');
    await planner.panel.waitFor();
    await planner.switchesTo('2021');
    await presenter.isTold();
    await expect(presenter.wayBack).toBeVisible();
    await expect(presenter.sentence).not.toHaveText(saved);
    await planner.page.locator('section.slide h2').first().click();
    await presenter.presses('Backspace');
    await expect(presenter.wayBack).toHaveCount(0);
    await expect(presenter.sentence).toHaveText(saved);
    await presenter.presses('m');
    await expect(planner.panel).toHaveCount(0);
  },
);

scenario(
  'a place is taken out in front of the room: the others close up, and map, legend and a line say so',
  async ({ planner }) => {
    const { presenter } = planner;
    await planner.opens();
    await presenter.opensScenes();
    await presenter.plays('ready');
    await presenter.presses('9', 'Enter');
    await presenter.isTold();
    const first = presenter.slide.locator('ol li .name').first();
    const name = await first.innerText();
    await presenter.presses('m');
    await planner.panel.getByRole('button', { name }).first().click();
    await planner.profile.getByRole('button', { name: 'Tạm bỏ nơi này ra' }).click();
    await presenter.isTold();
    await expect(planner.page.getByRole('group', { name: 'Tạm bỏ ra' })).toContainText(name);
    const { rows } = await planner.readsLegend();
    expect(rows.find(({ label }) => label === 'Tạm bỏ, không xếp hạng')).toMatchObject({ count: '1' });
    await expect(presenter.wayBack).toBeVisible();
    await presenter.presses('r', 'm');
    await presenter.isTold();
    await expect(first).toHaveText(name);
    await expect(planner.page.getByRole('group', { name: 'Tạm bỏ ra' })).toHaveCount(0);
  },
);

scenario(
  'the speaker has notes, the next title and the controls in a window of his own',
  async ({ planner }) => {
    const { presenter } = planner;
    await planner.opens();
    await presenter.opensScenes();
    await presenter.dialogue.getByLabel('Thời gian được nói (phút)').fill('10');
    await presenter.plays('ready');
    const notes = await presenter.opensNotes();
    await expect(notes.getByRole('heading', { level: 1 })).toContainText('Cao Bằng: ai, ở đâu');
    await expect(notes.getByRole('main')).toContainText('Mở đầu bằng chính tỉnh ta');
    await expect(notes.getByText('Tiếp theo: Mục tiêu đến 2025')).toBeVisible();
    await expect(notes.getByText(/^Đã nói \d+:\d\d, còn \d+:\d\d$/)).toBeVisible();
    await notes.getByRole('button', { name: 'Cảnh sau' }).click();
    await expect(presenter.title).toContainText('Mục tiêu đến 2025');
    await expect(notes.getByRole('heading', { level: 1 })).toContainText('2. Mục tiêu đến 2025');
    await notes.keyboard.press('b');
    await expect(presenter.blackScreen).toBeVisible();
    await expect(notes.getByText('Người nghe đang thấy màn hình đen.')).toBeVisible();
    // A window that opens, or opens again, in the middle of the show knows where it is.
    await notes.reload();
    await expect(notes.getByRole('heading', { level: 1 })).toContainText('2. Mục tiêu đến 2025');
    await notes.close();
  },
);

for (const [language, button, play] of [
  ['vi', 'Trình bày', 'Chiếu từ đầu'],
  ['en', 'Present', 'Play from the beginning'],
] as const)
  scenario(
    `the ready story is told from the first to the last scene, readable from afar: ${language}`,
    async ({ planner }) => {
      scenario.setTimeout(240_000);
      const { presenter } = planner;
      await planner.turnsScreenTo(1920, 1080);
      await planner.opens(`#v=1&lang=${language}`);
      await presenter.opensScenes(button);
      await presenter.plays('ready', play);
      const marked: string[] = [];
      for (let place = 1; place <= 9; place += 1) {
        if (place > 1) await presenter.presses('PageDown');
        await expect(presenter.slide).toContainText(`${String(place)}/9`);
        await presenter.isTold();
        expect(await presenter.sizeOf(presenter.figure)).toBeGreaterThanOrEqual(72);
        const legend = presenter.slide.locator('.legend table th').last();
        if ((await legend.count()) > 0) expect(await presenter.sizeOf(legend)).toBeGreaterThanOrEqual(28);
        const mark = language === 'vi' ? 'SỐ LIỆU MẪU' : 'SAMPLE DATA';
        if ((await presenter.slide.getByText(mark, { exact: true }).count()) > 0) marked.push(String(place));
        expect(
          await presenter.slide.evaluate((node) => node.scrollHeight - node.clientHeight),
          `scene ${String(place)} does not fit`,
        ).toBeLessThanOrEqual(0);
        if (place === 2 || place === 9) expect(await planner.barriers()).toEqual([]);
      }
      expect(marked).toEqual(['3', '4', '5', '6', '7', '8', '9']);
    },
  );
