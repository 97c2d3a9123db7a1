import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { printCell } from '../../../src/i18n/format/printCell.ts';
import { drawnProfiles, makeProfiles } from '../../../src/report/saving/makeProfiles.ts';
import { faces } from '../embeddedSheets.ts';
import { profileJob } from './profileJob.ts';

const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ');

describe('profiles on paper', () => {
  it.each(['vi', 'en'] as const)(
    'are two pages for every commune in %s, each made when the one before it was taken',
    (language) => {
      const job = profileJob({}, language);
      const told: number[] = [];
      const pages = drawnProfiles(job, faces.measure, (share) => told.push(share));
      const titles = new Map<string, number>();
      let taken = 0;
      for (const { title, items } of pages) {
        expect(told).toHaveLength(Math.floor(taken / 2) + 1);
        expect(items.length).toBeGreaterThan(0);
        titles.set(title, (titles.get(title) ?? 0) + 1);
        taken += 1;
      }
      expect(taken).toBe(2 * 56);
      expect([...titles.values()].every((found) => found % 2 === 0)).toBe(true);
      expect(told.at(-1)).toBe(1);
    },
    60_000,
  );

  it.each([
    ['a commune', {}, 'vi'],
    ['a commune', {}, 'en'],
    ['a hamlet', { level: 'hamlet' }, 'vi'],
    ['a hamlet', { level: 'hamlet' }, 'en'],
  ] as const)('say of %s %j in %s what the profile on the page says', async (_, choices, language) => {
    const job = profileJob(choices, language, 1);
    const { bytes } = await makeProfiles(job, () => undefined);
    const { totalPages, text } = await extractText(await getDocumentProxy(bytes));
    expect(totalPages).toBe(2);
    const [first = '', second = ''] = text.map(plain);
    const [profile] = job.profiles;
    let from = 0;
    for (const { entry, cell, beside } of profile?.figures.slice(0, profile.main) ?? []) {
      const printed = plain(printCell(entry.unit, cell, language, { beside }));
      const at = first.indexOf(printed, from);
      expect(at, `${entry.id}: ${printed}`).toBeGreaterThanOrEqual(0);
      from = at;
    }
    expect(first).toContain(language === 'vi' ? 'SỐ LIỆU MẪU' : 'SAMPLE');
    expect(second).toContain(language === 'vi' ? 'Nguồn số liệu' : 'Sources');
    expect(second).toContain('33/2020/QĐ-TTg');
  });
});
