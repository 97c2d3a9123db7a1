import { readNumber } from '../i18n/readNumber.ts';
import { areaOfKey } from './driver/areasKnown.ts';
import type { Planner } from './driver/Planner.ts';
import { liesIn } from './driver/printedInterval.ts';
import { expect, scenario } from './scenario.ts';

/** One view after the other, on one page: level, indicator, method, theme. */
const views = [
  'ind=density',
  'ind=poor-rate&year=2021&m=quantile&k=7',
  'ind=grid-power&theme=dark',
  'ind=distance-to-provincial-seat&m=round&theme=dark',
  'ind=new-rural-status&year=2022',
  'ind=poor-rate&map=2021&m=equal&k=3',
  'ind=new-rural-criteria&map=2021&theme=dark',
  'ind=art-troupe&map=2021&year=2023&m=deviation',
  'ind=income&level=district&map=2021',
  'ind=enrolment-upper-secondary&level=district&map=2021&theme=dark',
  'ind=mobile-coverage&level=hamlet&year=2022&theme=dark',
  'ind=distance-to-school&level=hamlet&year=2024&m=manual&b=1,2.5,6',
];

/** Rows read for a view: all where they are few, the first ones of both ends where there are many. */
async function sampleRows(planner: Planner) {
  await planner.table.sortsBy('Tên');
  return planner.table.first(60);
}

/**
 * For each unit the colour MapLibre painted is the swatch of its row in the table, is the swatch of its line
 * in the legend, and the printed value lies in the printed interval of that line.
 */
async function expectAgreement(planner: Planner, column: string, what: string): Promise<void> {
  const legend = await planner.readsLegend();
  const rows = await sampleRows(planner);
  const painted = await planner.map.paints(rows.map(({ key }) => areaOfKey(key).unit));
  expect(rows.length, what).toBeGreaterThan(9);
  rows.forEach((row, at) => {
    const { classNumber, colour } = painted[at] ?? {};
    const shown = row.swatches[column] ?? 'none';
    const line = legend.rows.find((each) => each.shown === shown);
    expect(line, `${what}: ${row.name} is ${shown}, which the legend does not show`).toBeDefined();
    if (!shown.startsWith('#')) {
      const looks = ['no-data', 'not-applicable', 'open'];
      expect(looks[-(classNumber ?? 0) - 1], `${what}: ${row.name}`).toBe(shown);
      return;
    }
    expect(colour, `${what}: ${row.name} on the map and in the table`).toBe(shown);
    expect(legend.rows[classNumber ?? -1], `${what}: ${row.name} in the legend`).toBe(line);
    const printed = row.cells[column] ?? '';
    if (/\d/.test(printed) && /\d/.test(line?.label ?? '')) {
      const isInside = liesIn(readNumber(printed), line?.label ?? '', classNumber === 0);
      expect(isInside, `${what}: ${row.name} ${printed} in ${line?.label ?? ''}`).toBe(true);
    }
  });
}

scenario(
  'map, legend and table tell the same class, and print it without contradiction',
  async ({ planner }) => {
    scenario.slow();
    for (const view of views) {
      await planner.opens(`#v=1&tab=explore&table=1&${view}`);
      await expectAgreement(planner, (await planner.readsLegend()).title, view);
    }
  },
);

for (const theme of ['light', 'dark']) {
  scenario(`flags and scores agree as well, in the ${theme} theme`, async ({ planner }) => {
    await planner.opens();
    for (const level of ['map=2025', 'map=2021', 'level=hamlet']) {
      const view = `${level}&year=2022&theme=${theme}`;
      await planner.follows(`#v=1&tab=difficulty&paint=flag&table=1&${view}`);
      await expectAgreement(planner, 'Kết quả xét', `flags ${view}`);
    }
    await planner.follows(`#v=1&tab=priority&paint=score&missing=others&table=1&map=2021&theme=${theme}`);
    await expectAgreement(planner, 'Điểm', `scores ${theme}`);
  });
}

scenario('the legend counts what the map paints, unit for unit', async ({ planner }) => {
  await planner.opens('#v=1&tab=explore&ind=poor-rate&map=2021&year=2023&district=district:043');
  const { rows } = await planner.readsLegend();
  const painted = await planner.map.paints(Array.from({ length: 161 }, (_, unit) => unit));
  const counts = rows.map((_, number) => painted.filter(({ classNumber }) => classNumber === number).length);
  expect(counts.map(String)).toEqual(rows.map(({ count }) => count));
  expect(painted.filter(({ classNumber }) => classNumber === -4).length).toBeGreaterThan(100);
});
