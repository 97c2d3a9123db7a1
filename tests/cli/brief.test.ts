import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import reports from '../../geodata/built/reports.json' with { type: 'json' };
import { runCommand } from '../../src/cli/runCommand.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trong-diem-brief-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const ranked = '#v=1&tab=priority&paint=score&year=2022&map=2021&missing=others';

async function ask(plan: unknown, ...more: readonly string[]) {
  const file = join(folder, 'plan.json');
  writeFileSync(file, typeof plan === 'string' ? plan : JSON.stringify(plan));
  return runCommand(['brief', '--plan', file, '--out', join(folder, 'out'), '--date', '2026-11-26', ...more]);
}

interface Told {
  readonly title: string;
  readonly units: number;
  readonly sample: boolean;
  readonly remarks: readonly unknown[];
  readonly files: readonly string[];
}

describe('brief', () => {
  it('makes the files that the portal saves, and all of them say the same', async () => {
    const official = { issuer: 'SỞ DÂN TỘC VÀ TÔN GIÁO', place: 'Cao Bằng', recipients: ['Như trên'] };
    const { output, code } = await ask(
      { address: ranked, office: 'Sở Dân tộc', official },
      '--formats',
      'pdf,docx,report-pdf,xlsx,csv,svg,gpkg,geojson,shp',
    );
    expect(code).toBe(0);
    const told = JSON.parse(output) as Told;
    expect(told).toMatchObject({ units: 161, sample: true, remarks: [] });
    expect(told.files).toHaveLength(9);
    expect(new Set(told.files).size).toBe(9);
    expect(told.files.every((file) => existsSync(file))).toBe(true);
    const bytesOf = (ending: string) =>
      readFileSync(told.files.find((file) => file.endsWith(`.${ending}`)) ?? '');

    const book = read(bytesOf('xlsx'));
    const [first] = utils.sheet_to_json<Record<string, unknown>>(book.Sheets[book.SheetNames[0] ?? ''] ?? {});
    const names = ['Tên', 'Name'].map((header) => first?.[header]).filter((name) => name !== undefined);
    const name = String(names[0]);
    expect((await mammoth.extractRawText({ buffer: bytesOf('docx') })).value).toContain(name);
    const paper = await getDocumentProxy(new Uint8Array(bytesOf('report.pdf')));
    const printed = (await extractText(paper, { mergePages: true })).text.normalize('NFC');
    expect(printed).toContain('SỞ DÂN TỘC VÀ TÔN GIÁO');
    expect(printed).toContain(name);
    const sheet = told.files.find((file) => file.endsWith('.pdf') && !file.endsWith('.report.pdf'));
    const pdf = await getDocumentProxy(new Uint8Array(readFileSync(sheet ?? '')));
    const { text } = await extractText(pdf, { mergePages: true });
    expect(text.normalize('NFC').replace(/\s+/g, ' ')).toContain(told.title);
    const map = JSON.parse(bytesOf('geojson').toString('utf8')) as {
      features: { properties: Record<string, unknown> }[];
    };
    expect(String(map.features[0]?.properties['name'])).toContain(name);
  });

  it('makes the choice within a budget anew, cost and reason beside each place', async () => {
    const address = `${ranked.replace('paint=score', 'paint=funding')}&price=poor-households:45`;
    const { output, code } = await ask({ address }, '--formats', 'csv');
    expect(code).toBe(0);
    const told = JSON.parse(output) as Told;
    expect(told).toMatchObject({ units: 161, sample: true, remarks: [] });
    const [header = '', ...lines] = readFileSync(told.files[0] ?? '', 'utf8')
      .trim()
      .split('\r\n');
    expect(header).toContain('Cost (million VND)');
    const chosen = lines.filter(
      (line) => line.includes('Always chosen') || line.includes('Chosen, depending'),
    );
    expect(chosen.length).toBeGreaterThan(3);
    expect(lines.filter((line) => line.includes('Not chosen')).length).toBe(161 - chosen.length);
  });

  it.each([
    ['no JSON', 'nothing'],
    ['no address', { office: 'x' }],
    ['a field that the report lacks', { address: ranked, official: { stamp: 'x' } }],
    ['a field of another kind', { address: ranked, official: { recipients: 'x' } }],
    ['a scene without a view', { address: ranked, scenes: [{ title: 'x' }] }],
    ['words of a scene that are none', { address: ranked, scenes: [{ view: ranked, title: 1 }] }],
  ])('refuses a plan with %s, and writes nothing', async (_, plan) => {
    const { code, error } = await ask(plan, '--formats', 'csv');
    expect(code).not.toBe(0);
    expect(error).toContain('address');
  });

  it('refuses formats, papers and dates it does not know, and the question that needs the page', async () => {
    expect((await ask({ address: ranked }, '--formats', 'doc')).error).toContain('docx');
    expect((await ask({ address: ranked }, '--paper', 'A5')).error).toContain('A4');
    expect((await ask({ address: '#v=1&tab=safety' })).code).not.toBe(0);
    expect((await ask({ address: ranked }, '--communes', 'all')).error).toContain('level=hamlet');
  });

  it('makes the yearly report on the targets for the year of the view', async () => {
    const { output, code } = await ask({ address: ranked, office: 'Sở Dân tộc' }, '--formats', 'progress');
    expect(code).toBe(0);
    const [file = ''] = (JSON.parse(output) as Told).files;
    expect(file).toMatch(/progress-on-targets-2022\.pdf$/);
    const { totalPages, text } = await extractText(
      await getDocumentProxy(new Uint8Array(readFileSync(file))),
      { mergePages: true },
    );
    expect(totalPages).toBe(1);
    expect(text).toContain('of 26 targets');
  });

  it('writes the ready story as one file, with who is in danger among its scenes', async () => {
    const { output, code } = await ask({ address: ranked, office: 'Sở Dân tộc' }, '--formats', 'html');
    expect(code).toBe(0);
    const [file = ''] = (JSON.parse(output) as Told).files;
    expect(file).toMatch(/trong-diem-cao-bang-2026-11-26\.html$/);
    const sections = readFileSync(file, 'utf8').match(/<section .*?<\/section>/gs) ?? [];
    expect(sections).toHaveLength(9);
    for (const section of sections) {
      expect(section).toContain('Office: Sở Dân tộc. Made on 26 November 2026.');
      expect(section).not.toContain('#v=1');
    }
    const danger = sections.find((section) => section.includes('Who lives in danger')) ?? '';
    const [, risky = ''] = /<strong>(\d+)<\/strong>/.exec(danger) ?? [];
    expect(Number(risky)).toBeGreaterThan(0);
    expect(danger).toContain(`<strong>${risky} hamlets</strong> are at high risk`);
    expect(danger).toContain('SAMPLE DATA');
  }, 120_000);

  it('writes scenes of the plan in their order, and no title of theirs as anything but words', async () => {
    const scenes = [
      {
        view: '#v=1&tab=explore&ind=poor-rate&year=2024',
        title: '<script>alert(1)</script>',
        notes: 'Nói chậm',
      },
      { view: '#v=1&tab=explore&ind=density', sentence: 'Một câu **của tỉnh**' },
    ];
    const { output, code } = await ask({ address: ranked, scenes }, '--formats', 'html');
    expect(code).toBe(0);
    const [file = ''] = (JSON.parse(output) as Told).files;
    const html = readFileSync(file, 'utf8');
    const [first = '', second = '', ...more] = html.match(/<section .*?<\/section>/gs) ?? [];
    expect(more).toEqual([]);
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(first).toContain('<h2 id="s1">&lt;script&gt;alert(1)&lt;/script&gt;</h2>');
    expect(first).toContain('Nói chậm');
    expect(second).toContain('Một câu <strong>của tỉnh</strong>');
  });

  it('makes the profile of the selected place, with what the hazard layers say of its hamlets', async () => {
    const address = `${ranked.replace('map=2021', 'map=2025')}&at=commune2025:01339`;
    const { output, code } = await ask({ address, office: 'Sở Dân tộc' }, '--formats', 'profile');
    expect(code).toBe(0);
    const [file = ''] = (JSON.parse(output) as Told).files;
    expect(file).toMatch(/profile-of-xuan-truong-commune\.pdf$/);
    const { totalPages, text } = await extractText(
      await getDocumentProxy(new Uint8Array(readFileSync(file))),
      { mergePages: true },
    );
    expect(totalPages).toBe(2);
    expect(text).toMatch(/13 of 20 hamlets are at high or very high hazard/);
    expect(text).toMatch(/In the first 10 in \d+% of 1,000 reasonable ways to score/);
    expect(text).toContain('Published: region III');
  });

  it('tells on a profile what was reported of the place, and what is planned there', async () => {
    const { output, code } = await ask(
      { address: `${ranked}&at=commune2021:01738`, office: 'Sở Dân tộc' },
      '--formats',
      'profile',
    );
    expect(code).toBe(0);
    const [file = ''] = (JSON.parse(output) as Told).files;
    const pdf = await getDocumentProxy(new Uint8Array(readFileSync(file)));
    const { text } = await extractText(pdf, { mergePages: true });
    const words = text.normalize('NFC').replace(/\s+/g, ' ');
    const here = ({ commune2021 }: { commune2021: string | null }) => commune2021 === '01738';
    const [hazards, projects] = [reports.hazards.filter(here), reports.resettlement.filter(here)];
    expect([hazards.length, projects.length]).toEqual([2, 1]);
    for (const { effect, source } of hazards) {
      expect(words).toContain(effect.en.normalize('NFC').replace(/\s+/g, ' '));
      expect(words).toContain(`Source: ${new URL(source).hostname.replace(/^www\./, '')}.`);
    }
    for (const { hamlets } of projects) expect(words).toContain(hamlets.join(', '));
  });

  it('makes the profiles of all communes as one file and as a file each', async () => {
    const address = ranked.replace('map=2021', 'map=2025');
    const { output, code } = await ask({ address }, '--formats', 'profile,profile-zip', '--communes', 'all');
    expect(code).toBe(0);
    const [whole = '', apart = ''] = (JSON.parse(output) as Told).files;
    const pdf = await getDocumentProxy(new Uint8Array(readFileSync(whole)));
    expect(pdf.numPages).toBe(112);
    expect(await pdf.getOutline()).toHaveLength(56);
    const files = unzipSync(new Uint8Array(readFileSync(apart)));
    expect(Object.keys(files)).toHaveLength(56);
    expect(Object.keys(files)[0]).toMatch(/^001-profile-of-.*\.pdf$/);
  }, 120_000);

  it('refuses profiles of all hamlets of the province, some three thousand pages', async () => {
    const address = '#v=1&tab=priority&paint=score&level=hamlet';
    const { code, error } = await ask({ address }, '--formats', 'profile', '--communes', 'all');
    expect(code).not.toBe(0);
    expect(error).toContain('level=hamlet');
  });
});
