import { expect, test } from 'vitest';
import { readFile } from '../../src/data/readFile.ts';
import { catalogue } from '../../src/domain/indicator/catalogue.ts';
import type { ProjectTable } from '../../src/domain/invest/project/FundProject.ts';
import { typedRows } from '../../src/domain/invest/project/typedRows.ts';
import { noChoices } from '../../src/domain/reading/ReadingChoices.ts';
import { understand } from '../../src/domain/reading/understand.ts';
import { areaAndDistrict } from '../../src/i18n/areaAndDistrict.ts';
import { investIn } from '../../src/i18n/investIn.ts';
import { placesOffered } from '../../src/i18n/invest/placesOffered.ts';
import { writeSheets } from '../../src/state/writeSheets.ts';
import { realAreas } from '../domain/area/realAreas.ts';

const repeated = placesOffered(realAreas, 'commune2021', 'vi').filter(({ label }) => label.includes('('));

function tableIn(places: readonly ProjectTable['projects'][number]['place'][]): ProjectTable {
  const base = { placeWritten: '', needsUnknown: [] };
  return {
    id: 'typed',
    measures: [
      { id: 'ho-ngheo-huong-loi', name: 'Hộ nghèo hưởng lợi' },
      { id: 'km-duong-cung-hoa', name: 'Km đường cứng hóa' },
    ],
    projects: [
      {
        ...base,
        ...{
          id: 'duong-lung-ri',
          name: 'Đường Lũng Rì',
          place: places[0] ?? null,
          thing: 'Đường',
          cost: 20_000.5,
        },
        ...{ gains: { 'ho-ngheo-huong-loi': 300, 'km-duong-cung-hoa': 4.25 }, programme: 'Giảm nghèo' },
        ...{ year: 2026, stages: 3, needs: [] },
      },
      {
        ...base,
        ...{ id: 'truong', name: 'Trường; điểm lẻ', place: places[1] ?? null, thing: null, cost: null },
        ...{ gains: { 'ho-ngheo-huong-loi': null, 'km-duong-cung-hoa': 0 }, programme: null, year: null },
        ...{ stages: 1, needs: ['duong-lung-ri'] },
      },
      {
        ...base,
        ...{ id: 'cho', name: 'Chợ', place: places[2] ?? null, thing: 'Chợ', cost: 1250 },
        ...{ gains: { 'ho-ngheo-huong-loi': 1200, 'km-duong-cung-hoa': 1 }, programme: 'NTM', year: 2027 },
        ...{ stages: 1, needs: ['duong-lung-ri', 'truong'] },
      },
    ],
  };
}

const unwritten = (project: ProjectTable['projects'][number]) => ({ ...project, placeWritten: '' });

test.each([
  ['vi', 'xlsx', 'commune2025'],
  ['vi', 'csv', 'commune2025'],
  ['en', 'csv', 'commune2025'],
  ['vi', 'xlsx', 'commune2021'],
] as const)(
  'typed projects saved (%s, %s, %s) are brought again as they were',
  async (language, format, set) => {
    // Of the former communes those whose name another one bears too.
    const places =
      set === 'commune2021' ? repeated.map(({ key }) => key) : realAreas[set].areas.map(({ key }) => key);
    const table = tableIn(places);
    const { typed } = investIn(language).projects;
    const sheet = typedRows(table, typed.columns, typed.sheetName, ({ place }) =>
      place === null ? { name: '', parent: '' } : areaAndDistrict(realAreas, place, language),
    );
    const file = new File([await writeSheets([sheet], format)], `du-an.${format}`);
    const dropped = await readFile([file]);
    const { brings, problems } = understand(
      dropped,
      { ...noChoices, sheetUse: 'projects' },
      { sets: realAreas, indicators: catalogue, earlier: [] },
    );
    if (brings?.kind !== 'projects') throw new Error('it is a table of projects');
    expect(brings.table.measures).toEqual(table.measures);
    expect(brings.table.projects.map(unwritten)).toEqual(table.projects.map(unwritten));
    expect(problems.map(({ code }) => code)).toEqual(['project-cost-missing']);
  },
);
