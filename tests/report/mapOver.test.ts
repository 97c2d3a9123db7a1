import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import type { Brief } from '../../src/domain/brief/Brief.ts';
import { nothingOver, type MapOver } from '../../src/domain/brief/MapOver.ts';
import { hazardClasses } from '../../src/domain/hazard/HazardClass.ts';
import { hazardColours } from '../../src/domain/hazard/hazardColours.ts';
import { capital } from '../../src/i18n/capital.ts';
import { hazardClassName } from '../../src/i18n/hazardClassName.ts';
import { wordsOf } from '../../src/i18n/wordsOf.ts';
import { inkOf } from '../../src/map/ink.ts';
import type { Drawing, Item } from '../../src/report/drawing/Drawing.ts';
import { writePdf } from '../../src/report/drawing/writePdf.ts';
import { writeSvg } from '../../src/report/drawing/writeSvg.ts';
import { mapSheet } from '../../src/report/map/mapSheet.ts';
import { screenScale } from '../../src/report/map/screenScale.ts';
import type { Paper } from '../../src/report/map/SheetFormat.ts';
import { ink } from '../../src/report/map/sheetInk.ts';
import { briefOfPlan, given } from '../domain/brief/briefs.ts';
import { embeddedShapes, faces } from './embeddedSheets.ts';
import { everythingOver, layers, zones as embedded } from './overlaid.ts';

const safety = briefOfPlan({ tab: 'safety', paint: 'indicator', indicator: 'density' });

const sheetOf = (brief: Brief, over: MapOver, paper: Paper = 'A4', language: 'vi' | 'en' = 'vi') =>
  mapSheet({
    brief,
    shapes: { ...embeddedShapes(brief), over },
    format: { paper, orientation: 'landscape', graticule: false },
    language,
    measure: faces.measure,
  });
const svgOf = (drawing: Drawing) =>
  writeSvg(drawing, '', ({ text, size, weight }) => faces.measure(text, size, weight));
const textsOf = (items: readonly Item[]): readonly string[] =>
  items.flatMap((item) =>
    item.kind === 'text' ? [item.text] : item.kind === 'clip' ? textsOf(item.items) : [],
  );
const paths = (svg: string, layer: string) => [
  ...svg.matchAll(new RegExp(`<path data-layer="${layer}"[^>]*>`, 'g')),
];
const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ');

describe('what lies over the units on a map sheet', () => {
  it('is drawn as lines and areas in the colours of the screen, and named in the legend with how many there are', () => {
    const sheet = sheetOf(safety, everythingOver);
    const svg = svgOf(sheet);
    const [, ...colours] = hazardColours(false);
    hazardClasses.forEach((hazard, rank) => {
      const zones = embedded.flatMap((layer) => layer.zones).filter((zone) => zone.hazard === hazard);
      // One more stands in the legend.
      expect(paths(svg, `zones-${hazard}`)).toHaveLength(zones.length === 0 ? 0 : zones.length + 1);
      for (const [path] of paths(svg, `zones-${hazard}`))
        expect(path).toContain(`fill="${colours[rank] ?? ''}"`);
    });
    const light = inkOf(false);
    expect(ink.overlays).toEqual(light.overlays);
    expect([ink.accent, ink.halo]).toEqual([light.selected, light.halo]);
    for (const role of ['hazard', 'roads', 'facilities', 'buildings', 'places'] as const)
      expect(
        paths(svg, `own-${role}`)
          .map(([path]) => path)
          .join(),
      ).toContain(ink.overlays[role]);
    for (const state of ['open', 'full', 'warned', 'refused'])
      expect(paths(svg, `sites-${state}`)).toHaveLength(2);
    expect(paths(svg, 'moves')).toHaveLength(3);
    expect(paths(svg, 'moves-arrow')).toHaveLength(3);

    const said = textsOf(sheet.items).join(' ');
    const { sites } = wordsOf('vi').legend;
    const names = [...layers.map(({ name, role }) => `${name} (${wordsOf('vi').legend.layerRoles[role]})`)];
    for (const label of [...names, ...Object.values(sites), capital(hazardClassName(4, 'vi'))])
      expect(plain(said)).toContain(label);
    expect(said).toContain('SỐ LIỆU MẪU');
    expect(plain(said)).toContain('vùng nguy cơ, điểm tiếp nhận do mô hình sinh ra');
    expect(plain(said)).toContain('Đường xã: roads.geojson');
  });

  it('is not there when its switch is off: neither drawn nor named nor called a sample', () => {
    const sheet = sheetOf(safety, nothingOver);
    expect(svgOf(sheet)).not.toContain('data-layer');
    expect(textsOf(sheet.items).join(' ')).not.toContain('SỐ LIỆU MẪU');
    const roadsAlone = svgOf(sheetOf(safety, { ...nothingOver, layers: layers.slice(1, 2) }));
    const drawn = new Set([...roadsAlone.matchAll(/data-layer="([^"]+)"/g)].map(([, layer]) => layer));
    expect([...drawn].sort()).toEqual(['own-roads', 'own-roads-casing']);
    expect(roadsAlone).toContain('Đường xã');
    expect(roadsAlone).not.toContain('Điểm sạt lở');
  });

  it('lies inside the frame: everything is cut by it, and points beyond it are left out', () => {
    const svg = svgOf(sheetOf(safety, { ...nothingOver, layers: layers.slice(1, 3) }));
    const frame =
      /<clipPath id="([^"]+)">(?:(?!<\/clipPath>).)*<\/clipPath>\n<g clip-path="url\(#\1\)">(?:(?!<\/g>)[\s\S])*data-layer="own-roads"/;
    expect(svg).toMatch(frame);
    const [schools] = paths(svg, 'own-facilities');
    // Two of three lie in the province, each a short line with round ends.
    expect(schools?.[0].match(/M/g)).toHaveLength(2);
  });

  it.each([
    ['A4', 'vi'],
    ['A3', 'en'],
    ['A0', 'vi'],
  ] as const)('says the same in the PDF on %s, in %s', async (paper, language) => {
    const about = { title: 'Thử', author: '', language, date: given.date };
    const bytes = await writePdf([sheetOf(safety, everythingOver, paper, language)], about, faces);
    const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true });
    const { sites } = wordsOf(language).legend;
    for (const label of [...Object.values(sites), ...layers.map(({ name }) => name)])
      expect(plain(text)).toContain(label);
    expect(text).toContain(language === 'vi' ? 'SỐ LIỆU MẪU' : 'SAMPLE');
  });

  it('is as large as on a map of the same scale', () => {
    // A pixel is 0.2646 mm; at zoom 10 it shows 76.437 m on the equator.
    const { zoom, mm, between } = screenScale(76_437 / (25.4 / 96), 0, 1);
    expect(zoom).toBeCloseTo(10, 3);
    expect(mm(96)).toBeCloseTo(25.4, 9);
    expect(between([7, 12], [1, 2])).toBeCloseTo(1.6, 3);
    // Twice as large on paper that is read from twice as far: the same picture.
    expect(screenScale(1e5, 22, 2).zoom).toBeCloseTo(screenScale(2e5, 22, 1).zoom, 9);
  });
});

describe('the address on a map sheet', () => {
  const address = 'https://example.org/trong-diem/#v=1&tab=explore&ind=density';
  const withAddress = (text: string): Brief => ({ ...safety, given: { ...given, address: text } });

  it('is printed, and leads there from PDF and SVG', async () => {
    const sheet = sheetOf(withAddress(address), nothingOver);
    expect(svgOf(sheet)).toContain(`<a href="${address.replaceAll('&', '&amp;')}"><text`);
    const about = { title: 'Thử', author: '', language: 'vi', date: given.date };
    const document = await getDocumentProxy(await writePdf([sheet], about, faces));
    const page = await document.getPage(1);
    const links = (await page.getAnnotations()) as readonly {
      readonly url?: string;
      readonly rect: readonly number[];
    }[];
    expect(links.length).toBeGreaterThan(0);
    const [, , width = 0, height = 0] = page.view;
    for (const { url, rect } of links) {
      expect(url).toBe(address);
      const [left = -1, bottom = -1, right = 1e9, top = 1e9] = rect;
      expect(left).toBeGreaterThan(0);
      expect(bottom).toBeGreaterThan(0);
      expect(right).toBeLessThan(width);
      expect(top).toBeLessThan(height);
    }
    const { text } = await extractText(document, { mergePages: true });
    expect(text.replace(/\s/g, '')).toContain(address);
  });

  it('is not there where there is none', () => {
    expect(textsOf(sheetOf(safety, nothingOver).items).join(' ')).not.toContain('Mở lại trên cổng');
  });
});
