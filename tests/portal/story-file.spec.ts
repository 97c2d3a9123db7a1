import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';
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
