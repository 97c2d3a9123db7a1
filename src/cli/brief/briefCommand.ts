import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeCsv } from '../../data/write/writeCsv.ts';
import { writeGeojson } from '../../data/write/writeGeojson.ts';
import { writeGeopackage } from '../../data/write/writeGeopackage.ts';
import { writeShapefile } from '../../data/write/writeShapefile.ts';
import { writeXlsx } from '../../data/write/writeXlsx.ts';
import type { Brief } from '../../domain/brief/Brief.ts';
import { briefOf } from '../../domain/brief/briefOf.ts';
import { indicatorIds } from '../../domain/indicator/indicatorIds.ts';
import { createAnswer } from '../../domain/outcome/createAnswer.ts';
import { createColumns } from '../../domain/outcome/createColumns.ts';
import { createIndex } from '../../domain/outcome/createIndex.ts';
import { decodePlan } from '../../domain/plan/decodePlan.ts';
import { progressYear } from '../../domain/progress/progressYear.ts';
import { resolutionTargets } from '../../domain/progress/resolutionTargets.ts';
import { openSolver } from '../../domain/solver/openSolver.ts';
import { solverFor } from '../../domain/solver/solverFor.ts';
import { finished } from '../../domain/steps/finished.ts';
import { readyStory } from '../../domain/story/readyStory.ts';
import { briefTitle } from '../../i18n/brief/briefTitle.ts';
import type { Language } from '../../i18n/Language.ts';
import { mapTable } from '../../report/gis/mapTable.ts';
import { writeStory } from '../../report/html/writeStory.ts';
import { papers, type Paper } from '../../report/map/SheetFormat.ts';
import { officialReportOf } from '../../report/official/officialReportOf.ts';
import { writeDocx } from '../../report/official/writeDocx.ts';
import { writeReportPdf } from '../../report/official/writeReportPdf.ts';
import { progressPaperOf } from '../../report/progress/progressPaperOf.ts';
import { writeProgress } from '../../report/progress/writeProgress.ts';
import { fileName } from '../../report/saving/fileName.ts';
import { makeSheets } from '../../report/saving/makeSheets.ts';
import { tablesOf } from '../../report/tables/tablesOf.ts';
import { CliFault } from '../CliFault.ts';
import type { Command } from '../Command.ts';
import { openText } from '../openText.ts';
import { readOptions } from '../readOptions.ts';
import { profilesOf } from './profilesOf.ts';
import { openEmbedded, type Embedded } from './openEmbedded.ts';
import { readBriefPlan, type BriefPlanFile } from './readBriefPlan.ts';
import { storyPages } from './storyPages.ts';

const formats = [
  'pdf',
  'svg',
  'docx',
  'report-pdf',
  'xlsx',
  'csv',
  'gpkg',
  'geojson',
  'shp',
  'progress',
  'html',
  'profile',
  'profile-zip',
] as const;
type Format = (typeof formats)[number];

const usage = `brief --plan PLAN.json --out DIR [--formats ${formats.join(',')}] [--communes all] [--paper A4|A3|A0] [--date 2026-11-26]`;

/**
 * The files that the portal saves of a view, made without a browser: map sheets, the official report, tables, and data for a GIS. They rest on the figures of
 * this installation; what a planner keeps in a browser is not among them.
 */
export const briefCommand: Command = {
  name: 'brief',
  usage,
  async run(args, language) {
    const options = readOptions(args, usage, {
      values: ['plan', 'out', 'formats', 'communes', 'paper', 'date'],
      flags: [],
    });
    const file = options.required('plan');
    const folder = options.required('out');
    const wanted = formatsOf(options.text('formats') ?? 'pdf,docx,xlsx');
    const paper = paperOf(options.text('paper') ?? 'A4');
    const date = dateOf(options.text('date') ?? new Date().toISOString().slice(0, 10));
    const series = options.text('communes');
    if (series !== undefined && series !== 'all')
      throw new CliFault((words) => words.optionValue('communes', series, 'all'));
    const planned = readBriefPlan(await openText(file));
    if (planned === null) throw new CliFault((words) => words.briefPlan(file));
    const embedded = openEmbedded();
    const { brief, remarks } = await briefFrom(embedded, planned, date, file);
    const isSheet = (format: Format) => format === 'pdf' || format === 'svg';
    const isProfile = (format: Format) => format === 'profile' || format === 'profile-zip';
    if (series === 'all' && brief.set !== 'hamlet' && wanted.some(isSheet))
      throw new CliFault((words) => words.briefCommunes());
    if (
      series === 'all' &&
      brief.set === 'hamlet' &&
      brief.painting.plan.within === null &&
      wanted.some(isProfile)
    )
      throw new CliFault((words) => words.briefProfiles());
    await mkdir(folder, { recursive: true });
    const name = fileName(briefTitle(brief, language));
    const files: string[] = [];
    for (const format of wanted) {
      const made = await bytesOf(format, {
        embedded,
        brief,
        planned,
        paper,
        language,
        byCommune: series === 'all',
      });
      const path = join(folder, `${made.name ?? name}.${made.extension}`);
      await writeFile(path, made.bytes);
      files.push(path);
    }
    return {
      title: briefTitle(brief, language),
      units: brief.inside,
      sample: brief.sample.any,
      remarks,
      files,
    };
  },
};

function formatsOf(text: string): readonly Format[] {
  return text.split(',').map((part) => {
    const found = formats.find((format) => format === part.trim());
    if (found === undefined)
      throw new CliFault((words) => words.optionValue('formats', part, formats.join(', ')));
    return found;
  });
}

function paperOf(text: string): Paper {
  const known = Object.keys(papers) as Paper[];
  const found = known.find((paper) => paper === text);
  if (found === undefined) throw new CliFault((words) => words.optionValue('paper', text, known.join(', ')));
  return found;
}

function dateOf(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(Date.parse(text)))
    throw new CliFault((words) => words.optionValue('date', text, '2026-11-26'));
  return text;
}

/** What the address could not be read for is told, as the page tells it. */
async function briefFrom({ world, shapesOf }: Embedded, planned: BriefPlanFile, date: string, file: string) {
  const hash = planned.address.slice(planned.address.indexOf('#') + 1);
  const { plan, remarks } = decodePlan(hash, indicatorIds(world));
  if (plan.tab === 'safety') throw new CliFault((words) => words.briefSafety(file));
  const answer = createAnswer(world, shapesOf, await solverFor([plan], openSolver));
  const plain = answer.of(plan);
  const outcome = answer.withStudy(plain, finished(answer.study(plain)));
  const columns = createColumns(world);
  const { title, subtitle, author, office } = planned;
  const brief = briefOf({
    world,
    outcome,
    columns,
    indexOf: createIndex(world, columns),
    boundaries: 'schematic',
    given: { date, author, office, title, subtitle, address: planned.address },
  });
  return { brief, remarks };
}

interface Asked {
  readonly embedded: Embedded;
  readonly brief: Brief;
  readonly planned: BriefPlanFile;
  readonly paper: Paper;
  readonly language: Language;
  readonly byCommune: boolean;
}

interface Made {
  readonly bytes: Uint8Array;
  readonly extension: string;
  /** Where it is not about the view itself. */
  readonly name?: string;
}

async function bytesOf(format: Format, asked: Asked): Promise<Made> {
  const { embedded, brief, planned, language } = asked;
  const map = () => mapTable(brief, embedded.shapesOf(brief.set), language);
  switch (format) {
    case 'pdf':
    case 'svg':
      return sheetsOf(format, asked);
    case 'docx':
      return {
        bytes: await writeDocx(officialReportOf(brief, planned.official, language), language),
        extension: 'docx',
      };
    case 'report-pdf':
      return {
        bytes: await writeReportPdf(
          officialReportOf(brief, planned.official, language),
          { language, date: brief.given.date },
          embedded.reportFonts(),
        ),
        extension: 'report.pdf',
      };
    case 'xlsx':
      return { bytes: await writeXlsx(tablesOf(brief, language, 'xlsx')), extension: 'xlsx' };
    case 'csv':
      return { bytes: writeCsv(tablesOf(brief, language, 'csv')[0] ?? { rows: [] }), extension: 'csv' };
    case 'gpkg':
      return { bytes: await writeGeopackage(map(), brief.given.date), extension: 'gpkg' };
    case 'geojson':
      return { bytes: writeGeojson(map()), extension: 'geojson' };
    case 'shp':
      return { bytes: writeShapefile(map()), extension: 'shp.zip' };
    case 'progress':
      return progressOn(asked);
    case 'html':
      return storyOn(asked);
    case 'profile':
    case 'profile-zip':
      return profilesOf(embedded, {
        plan: brief.painting.plan,
        given: { ...brief.given, title: '', subtitle: '' },
        language,
        all: asked.byCommune,
        apart: format === 'profile-zip',
      });
  }
}

/** The yearly report on the targets, for the year of the plan. */
function progressOn({ embedded: { world, fonts, reports }, brief, language }: Asked): Promise<Made> {
  const { figures: reported, targets2025 } = reports();
  const { given, painting } = brief;
  const year = progressYear(painting.plan.year);
  const figures = { world, columns: createColumns(world), reported };
  const paper = progressPaperOf(
    figures,
    resolutionTargets(targets2025),
    painting.plan.ownTargets,
    year,
    given,
  );
  return writeProgress(paper, language, fonts());
}

/** The scenes of the plan, or the ready story, as one file to be shown anywhere. */
async function storyOn({ embedded, brief, planned, language }: Asked): Promise<Made> {
  const scenes = planned.scenes.length > 0 ? planned.scenes : readyStory;
  // Title and address of the plan are those of one view.
  const given = { ...brief.given, title: '', subtitle: '', address: '' };
  const pages = await storyPages(embedded, scenes, given, language);
  const province = embedded.areas.province.name;
  const content = await writeStory({ province, pages, language, fonts: embedded.fonts() });
  const name = `trong-diem-${fileName(province)}-${given.date}`;
  return { bytes: new TextEncoder().encode(content), extension: 'html', name };
}

async function sheetsOf(format: 'pdf' | 'svg', asked: Asked): Promise<Made> {
  const { embedded, brief, paper, language, byCommune } = asked;
  return makeSheets(
    {
      briefs: [brief],
      byCommune,
      shapes: embedded.sheetShapes(brief),
      format: { paper, orientation: 'landscape', graticule: false },
      language,
      fonts: embedded.fonts(),
      file: format,
    },
    () => undefined,
  );
}
