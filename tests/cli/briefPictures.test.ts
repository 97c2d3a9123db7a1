import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../../src/cli/runCommand.ts';
import { readPng, type Dots } from '../report/readPng.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trong-diem-pictures-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const poorest = '#v=1&tab=explore&ind=poor-rate&year=2024&map=2021';

/** The files of a plan, by the end of their names. */
async function made(plan: unknown, formats: string, language: 'vi' | 'en') {
  const file = join(folder, 'plan.json');
  writeFileSync(file, JSON.stringify(plan));
  const asked = ['brief', '--plan', file, '--out', join(folder, 'out'), '--date', '2026-11-27'];
  const { output, code } = await runCommand([...asked, '--formats', formats, '--language', language]);
  expect(code).toBe(0);
  const { files } = JSON.parse(output) as { files: readonly string[] };
  return (ending: string) => readFileSync(files.find((each) => each.endsWith(ending)) ?? ending);
}

/** How many dots of each colour there are. */
function coloursOf({ width, height, at }: Dots): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) counts.set(at(x, y), (counts.get(at(x, y)) ?? 0) + 1);
  return counts;
}

/** What the units of a map in SVG are filled with. */
const fillsOf = (svg: string) =>
  new Set(
    [...svg.matchAll(/<path data-key="[^"]*" d="[^"]*" fill="(#[^"]+)"/g)].map(([, fill = '']) => fill),
  );

describe('brief, without a browser', () => {
  it('paints a map sheet in dots: colours and words where the same sheet in lines has them', async () => {
    const fileOf = await made({ address: poorest }, 'png,svg', 'vi');
    const svg = fileOf('.svg').toString('utf8');
    const png = readPng(fileOf('.png'));
    // A4 lying, 300 dots to the inch.
    expect([png.width, png.height]).toEqual([3508, 2480]);
    const colours = coloursOf(png);
    const fills = fillsOf(svg);
    expect(fills.size).toBe(5);
    for (const fill of fills) expect(colours.get(fill) ?? 0).toBeGreaterThan(10_000);

    // With another type, or without its Vietnamese letters, the title would be as wide as that type is.
    const [, x = '', y = '', length = '', size = '', ink = '', text = ''] =
      /<text x="([\d.]+)" y="([\d.]+)" text-anchor="start" textLength="([\d.]+)" font-size="([\d.]+)" font-weight="700" fill="([^"]+)">([^<]+)</.exec(
        svg,
      ) ?? [];
    expect(text).toBe('Tỉ lệ hộ nghèo, tỉnh Cao Bằng');
    const perMm = 300 / 25.4;
    const dot = (mm: number) => Math.round(mm * perMm);
    const isInked = (column: number, from: number, to: number) =>
      Array.from({ length: dot(to - from) }, (_, row) => png.at(column, dot(from) + row)).includes(ink);
    const [top, base] = [Number(y) - Number(size), Number(y)];
    const inked = Array.from({ length: dot(200) }, (_, column) => column).filter((column) =>
      isInked(column, top, base),
    );
    expect(Math.abs((inked[0] ?? 0) - dot(Number(x)))).toBeLessThan(dot(1));
    expect(Math.abs((inked.at(-1) ?? 0) - dot(Number(x) + Number(length)))).toBeLessThan(dot(1));
    // Dots stand under ệ and ộ, where no other letter of these words reaches.
    expect(inked.length).toBeGreaterThan(dot(Number(length) * 0.7));
    const under = inked.filter((column) => isInked(column, base + 0.4, base + 1));
    expect(under.length).toBeGreaterThan(dot(0.5));
    expect(under.length).toBeLessThan(inked.length / 3);
  }, 60_000);

  for (const language of ['vi', 'en'] as const)
    it(`makes the ready story as slides with painted maps and the figures of its HTML file, in ${language}`, async () => {
      const fileOf = await made({ address: poorest }, 'pptx,html', language);
      const parts = unzipSync(new Uint8Array(fileOf('.pptx')));
      const text = (path: string) => Buffer.from(parts[path] ?? []).toString('utf8');
      const sections = fileOf('.html')
        .toString('utf8')
        .match(/<section .*?<\/section>/gs);
      expect(sections).toHaveLength(9);
      const pictures = new Set<string>();
      sections?.forEach((section, at) => {
        const number = String(at + 1);
        const words = [...text(`ppt/slides/slide${number}.xml`).matchAll(/<a:t>([^<]*)<\/a:t>/g)]
          .map(([, each = '']) => each)
          .join('');
        const [, title = 'none'] = /<h2[^>]*>([^<]+)</.exec(section) ?? [];
        const [, figure = 'none'] = /<p class="figure"><strong>([^<]+)</.exec(section) ?? [];
        expect(words).toContain(title);
        expect(words).toContain(figure);
        const relations = text(`ppt/slides/_rels/slide${number}.xml.rels`);
        for (const [, name = ''] of relations.matchAll(/media\/([^"]+\.png)/g)) pictures.add(name);
      });
      expect(pictures.size).toBe(7);
      for (const name of pictures) {
        const png = readPng(Buffer.from(parts[`ppt/media/${name}`] ?? []));
        expect([png.width, png.height]).toEqual([1640, 1260]);
        // Ground, units, borders, names: a map, and no empty frame.
        const large = [...coloursOf(png).values()].filter((dots) => dots > 2000);
        expect(large.length).toBeGreaterThan(5);
      }
    }, 120_000);

  it('draws every map of a scene: two with their legends, one a year, and the ways from hamlets to sites', async () => {
    const left = encodeURIComponent('v=1&tab=explore&ind=hardened-road-share&year=2022');
    const scenes = [
      { view: `#v=1&tab=explore&ind=poor-rate&year=2024&left=${left}` },
      { view: '#v=1&tab=explore&ind=poor-rate&year=2024&years=1' },
      { view: '#v=1&tab=safety&paint=hazard&level=hamlet&year=2024&missing=others&zones=1' },
    ];
    const fileOf = await made({ address: poorest, scenes }, 'pptx,html', 'vi');
    const html = fileOf('.html').toString('utf8').normalize('NFC');
    const [pair = '', years = '', danger = ''] = html.match(/<section .*?<\/section>/gs) ?? [];
    const wordsIn = (piece: string) => piece.replace(/<svg.*?<\/svg>/gs, '').replace(/<[^>]*>/g, ' ');
    const captions = (piece: string) =>
      [...piece.matchAll(/<figcaption><strong>([^<]*)/g)].map(([, text = '']) => text);
    expect(captions(pair)).toEqual([
      'Đường xóm, xã được cứng hóa, tỉnh Cao Bằng · cuối năm 2022',
      'Tỉ lệ hộ nghèo, tỉnh Cao Bằng · cuối năm 2024',
    ]);
    expect(pair.match(/class="legend"/g)).toHaveLength(2);
    expect(captions(years)).toEqual([
      'Đầu năm 2021',
      ...['2022', '2023', '2024', '2025'].map((year) => `Cuối năm ${year}`),
    ]);
    expect(years.match(/class="legend"/g)).toHaveLength(1);
    expect(wordsIn(years)).toMatch(/cả tỉnh 33,1\s%/);
    // The moment of each stands over it, so its source is said once.
    expect(wordsIn(years).match(/Tỉ lệ hộ nghèo: Số liệu mẫu/g)).toHaveLength(1);
    const ways = Number(/Xóm chuyển đến điểm<\/th><td>(\d+)/.exec(danger)?.[1]);
    expect(ways).toBeGreaterThan(0);
    expect(wordsIn(danger)).toMatch(/vùng nguy cơ, điểm tiếp nhận/);

    const parts = unzipSync(new Uint8Array(fileOf('.pptx')));
    const slide = (at: number) =>
      Buffer.from(parts[`ppt/slides/slide${String(at)}.xml`] ?? [])
        .toString('utf8')
        .normalize('NFC');
    const alt = (at: number) => /<p:pic>.*?descr="([^"]*)"/s.exec(slide(at))?.[1] ?? '';
    expect(alt(1)).toMatch(/^Hai bản đồ cạnh nhau. Trái: Đường xóm.*: \d+.* Phải: Tỉ lệ hộ nghèo.*: \d+/);
    expect(alt(2)).toMatch(/^Mỗi năm một bản đồ nhỏ.*Đầu năm 2021: cả tỉnh 33,1\s%.*Cuối năm 2025:/);
    // Colours of either map stand in its half of the picture, those of the units in the HTML file.
    const pictureOf = (at: number) => {
      const relations = Buffer.from(parts[`ppt/slides/_rels/slide${String(at)}.xml.rels`] ?? []);
      const name = /media\/([^"]+\.png)/.exec(relations.toString('utf8'))?.[1] ?? '';
      return readPng(Buffer.from(parts[`ppt/media/${name}`] ?? []));
    };
    const whole = pictureOf(1);
    const half = whole.width / 2;
    const halves = [0, half].map((from) =>
      coloursOf({ ...whole, width: half, at: (x, y) => whole.at(x + from, y) }),
    );
    const figures = pair.match(/<figure>.*?<\/figure>/gs) ?? [];
    expect(figures).toHaveLength(2);
    figures.forEach((figure, side) => {
      const fills = new Set(
        [...figure.matchAll(/data-key="[^"]*" [^>]*?fill="(#[^"]+)"/g)].map(([, fill]) => fill),
      );
      expect(fills.size).toBe(5);
      for (const fill of fills) {
        expect(halves[side]?.get(fill ?? '') ?? 0).toBeGreaterThan(300);
        expect(halves[1 - side]?.get(fill ?? '') ?? 0).toBe(0);
      }
    });
  }, 120_000);
});
