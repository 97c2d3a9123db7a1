import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expect, scenario } from './scenario.ts';

const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** A saved story in a browser of somebody who has no network, with what went wrong and what was asked for. */
async function showsFile(browser: Browser, path: string, size: { width: number; height: number }) {
  const context = await browser.newContext({ viewport: size, offline: true });
  const show = await context.newPage();
  const wrong: string[] = [];
  show.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  show.on('pageerror', (error) => wrong.push(String(error)));
  show.on('request', (request) => {
    if (!/^(file|data):/.test(request.url())) wrong.push(request.url());
  });
  await show.goto(pathToFileURL(path).href);
  return { show, wrong };
}

/** Parts of the scene on the screen whose content does not fit them. */
const cutParts = (show: Page) =>
  show
    .locator('section:visible')
    .evaluate((section) =>
      [section, ...section.querySelectorAll('.text, .picture, .small, .legend, table')]
        .filter(
          (part) =>
            part.scrollWidth > part.clientWidth + 1 ||
            (window.innerWidth > 720 && part.scrollHeight > part.clientHeight + 1),
        )
        .map((part) => part.className),
    );

for (const language of ['vi', 'en'] as const)
  scenario(
    `a planner takes the story along as one file, which is shown by its keys without a network and says what the portal says, in ${language}`,
    async ({ planner, browser }) => {
      // Saving answers nine scenes, and the portal then shows all nine.
      scenario.setTimeout(480_000);
      await planner.opens('#v=1&tab=explore&ind=poor-rate&year=2024');
      // The door is where the scenes are.
      await planner.presenter.opensScenes();
      await planner.page.getByRole('button', { name: 'Một tệp HTML, chiếu không cần mạng' }).click();
      await expect(planner.saving.dialog.getByLabel('Xuất gì')).toHaveValue('story');
      const words =
        language === 'vi'
          ? { sample: 'SỐ LIỆU MẪU', made: /Lập ngày \d/, notes: 'Ghi chú', source: /Nguồn|Ranh giới/ }
          : { sample: 'SAMPLE DATA', made: /Made on \d/, notes: 'Notes', source: /Source|boundaries/ };
      await planner.saving.chooses(language.toUpperCase());
      const made = await planner.saving.makes();
      expect(made.name).toMatch(/^trong-diem-cao-bang-\d{4}-\d\d-\d\d\.html$/);
      expect(made.content.length).toBeLessThan(3_000_000);
      const path = scenario.info().outputPath(`${language}.html`);
      await writeFile(path, made.content);

      const { show, wrong } = await showsFile(browser, path, { width: 1366, height: 768 });
      const slide = show.locator('section:visible');
      await expect(slide).toHaveCount(1);
      await show.keyboard.press('ArrowRight');
      await show.keyboard.press('PageDown');
      await expect(show.getByText('3 / 9', { exact: true })).toBeVisible();
      // Each unit is painted with a colour of the legend beside it, and says its figure.
      const painted = await slide.evaluate((section) => {
        const fills = (of: string) => [
          ...new Set([...section.querySelectorAll(of)].map((path) => path.getAttribute('fill'))),
        ];
        return {
          units: fills('.map [data-key]'),
          legend: fills('.legend [fill]'),
          titles: [...section.querySelectorAll('.map [data-key] > title')].map((each) => each.textContent),
        };
      });
      expect(painted.units.length).toBeGreaterThan(2);
      for (const fill of painted.units) expect(painted.legend).toContain(fill);
      expect(painted.titles).toHaveLength(56);
      for (const title of painted.titles) expect(title).toMatch(/: (Hộ nghèo|Poor) \d/);

      await show.keyboard.press('b');
      await expect(show.locator('html')).toHaveClass(/black/);
      await show.keyboard.press('b');
      await show.keyboard.press('n');
      await expect(slide.getByLabel(words.notes)).toBeInViewport({ ratio: 1 });
      await show.keyboard.press('n');
      await show.keyboard.press('End');
      await expect(show.getByText('9 / 9', { exact: true })).toBeVisible();
      await show.keyboard.press('7');
      await show.keyboard.press('Enter');
      await expect(show.getByText('7 / 9', { exact: true })).toBeVisible();
      await show.keyboard.press('Home');
      const { violations } = await new AxeBuilder({ page: show }).analyze();
      expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);

      const told: { title: string; figure: string; sentence: string; sample: boolean; foot: string }[] = [];
      for (let place = 1; place <= 9; place += 1) {
        await expect(show.getByText(`${String(place)} / 9`, { exact: true })).toBeVisible();
        await expect(slide.locator('footer')).toHaveText(words.made);
        await expect(slide.locator('footer')).toHaveText(words.source);
        await expect.poll(() => cutParts(show), `scene ${String(place)}`).toEqual([]);
        const text = async (part: string) => plain((await slide.locator(part).allTextContents())[0] ?? '');
        told.push({
          title: await text('h2'),
          figure: await text('.figure strong'),
          sentence: await text('p.sentence'),
          sample: (await text('p.sample')) === words.sample,
          foot: await text('footer'),
        });
        await show.keyboard.press('ArrowRight');
      }
      // The address is that of the scene, and not of the screen it was saved from.
      expect(told[0]?.foot).toMatch(/#v=1(?!.*ind=poor-rate)/);
      expect(told[2]?.foot).toMatch(/#v=1.*ind=poor-rate/);
      expect(told.map(({ sample }) => sample)).toEqual([false, false, ...told.slice(2).map(() => true)]);
      expect(wrong).toEqual([]);
      await show.context().close();

      // In a hand nothing stands beyond the edge.
      const narrow = await showsFile(browser, path, { width: 390, height: 844 });
      for (let place = 1; place <= 9; place += 1) {
        expect(await cutParts(narrow.show), `scene ${String(place)}`).toEqual([]);
        await narrow.show
          .getByRole('button', { name: language === 'vi' ? 'Cảnh sau' : 'Next scene' })
          .click();
      }
      expect(narrow.wrong).toEqual([]);
      await narrow.show.context().close();

      // Without scripts every slide is there, under the one before.
      const bare = await (await browser.newContext({ javaScriptEnabled: false, offline: true })).newPage();
      await bare.goto(pathToFileURL(path).href);
      await expect(bare.locator('section:visible')).toHaveCount(9);
      await bare.context().close();

      // The show of the portal says the same.
      const stage = await planner.page.context().newPage();
      await stage.goto(`#v=1&lang=${language}&tab=explore&ind=poor-rate&year=2024`);
      const isVi = language === 'vi';
      await stage.getByRole('button', { name: isVi ? 'Trình bày' : 'Present', exact: true }).click();
      const play = isVi ? 'Chiếu từ đầu' : 'Play from the beginning';
      await stage.getByRole('dialog').getByRole('button', { name: play, exact: true }).first().click();
      const shown = stage.locator('section.slide[aria-busy=false]');
      for (const { title, figure, sentence } of told) {
        await expect(shown.locator('h2').first()).toHaveText(title);
        if (figure !== '') await expect(shown.locator('.figure strong')).toHaveText(figure);
        if (sentence !== '') await expect(shown.locator('p.sentence')).toHaveText(sentence);
        await stage.keyboard.press('ArrowRight');
      }
      await stage.close();
    },
  );

scenario(
  'scenes of two maps and of all years leave as slides and as a file with every map, and that of safety with the ways to the sites',
  async ({ planner, browser }) => {
    scenario.setTimeout(300_000);
    const left = encodeURIComponent('v=1&tab=explore&ind=hardened-road-share&year=2022');
    await planner.opens(`#v=1&tab=explore&ind=poor-rate&year=2024&left=${left}`);
    await planner.presenter.savesScene('Nghèo và đường');
    await planner.opens('#v=1&tab=explore&ind=poor-rate&year=2024&years=1');
    await planner.presenter.savesScene('Nghèo qua các năm');
    await planner.opens('#v=1&tab=safety&paint=hazard&level=hamlet&year=2024&missing=others&zones=1');
    await planner.presenter.savesScene('Ai chuyển đi đâu');
    // The screen shows another picture meanwhile: a scene is matched for itself.
    await planner.opens('#v=1&tab=explore&ind=density');
    await planner.saving.opens();
    await planner.saving.picks('Xuất gì', 'Trang chiếu PowerPoint');
    const deck = unzipSync(new Uint8Array((await planner.saving.makes()).content));
    const alt = (at: number) =>
      /<p:pic>.*?descr="([^"]*)"/s.exec(
        strFromU8(deck[`ppt/slides/slide${String(at)}.xml`] ?? new Uint8Array()).normalize('NFC'),
      )?.[1] ?? '';
    expect(alt(1)).toMatch(/^Hai bản đồ cạnh nhau\. Trái: Đường xóm.*Phải: Tỉ lệ hộ nghèo/);
    expect(alt(2)).toMatch(/^Mỗi năm một bản đồ nhỏ/);

    await planner.saving.picks('Xuất gì', 'Câu chuyện để trình bày, một tệp HTML');
    const made = await planner.saving.makes();
    const path = scenario.info().outputPath('maps.html');
    await writeFile(path, made.content);
    const { show, wrong } = await showsFile(browser, path, { width: 1366, height: 768 });
    const slide = show.locator('section:visible');
    await expect(slide.getByRole('heading')).toHaveText('Nghèo và đường');
    await expect(slide.locator('figcaption')).toHaveText([
      /Đường xóm.*cuối năm 2022/,
      /Tỉ lệ hộ nghèo.*cuối năm 2024/,
    ]);
    await expect(slide.locator('.legend')).toHaveCount(2);
    expect(await cutParts(show)).toEqual([]);
    await show.keyboard.press('ArrowRight');
    await expect(slide.locator('figcaption strong')).toHaveText([/2021/, /2022/, /2023/, /2024/, /2025/]);
    expect(await cutParts(show)).toEqual([]);
    await show.keyboard.press('ArrowRight');
    const ways = slide.getByRole('row', { name: /^Xóm chuyển đến điểm/ });
    await expect(ways).toHaveText(/[1-9]\d*$/);
    expect(wrong).toEqual([]);
  },
);
