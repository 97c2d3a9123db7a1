import { writeCsv } from '../../data/write/writeCsv.ts';
import { writeGeojson } from '../../data/write/writeGeojson.ts';
import { writeGeopackage } from '../../data/write/writeGeopackage.ts';
import { writeShapefile } from '../../data/write/writeShapefile.ts';
import { writeXlsx } from '../../data/write/writeXlsx.ts';
import { createColumns } from '../../domain/outcome/createColumns.ts';
import { resolutionTargets } from '../../domain/progress/resolutionTargets.ts';
import { storyIn } from '../../i18n/storyIn.ts';
import { mapTable } from '../../report/gis/mapTable.ts';
import { writeStory } from '../../report/html/writeStory.ts';
import { officialReportOf } from '../../report/official/officialReportOf.ts';
import { writeDocx } from '../../report/official/writeDocx.ts';
import { writeReportPdf } from '../../report/official/writeReportPdf.ts';
import { progressPaperOf } from '../../report/progress/progressPaperOf.ts';
import { writeProgress } from '../../report/progress/writeProgress.ts';
import { fileName } from '../../report/saving/fileName.ts';
import { makeSheets } from '../../report/saving/makeSheets.ts';
import type { SheetFile } from '../../report/saving/SheetJob.ts';
import { deckOf } from '../../report/slides/deckOf.ts';
import { deckPictures, perMm } from '../../report/slides/deckPictures.ts';
import { paintPictures } from '../../report/slides/paintPictures.ts';
import { writePptx } from '../../report/slides/writePptx.ts';
import { tablesOf } from '../../report/tables/tablesOf.ts';
import type { BriefAsked } from './briefAsked.ts';
import type { BriefFormat } from './briefFormats.ts';
import { paintPng } from './paintPng.ts';
import { profilesOf } from './profilesOf.ts';

interface Made {
  readonly bytes: Uint8Array;
  readonly extension: string;
  /** Where it is not about the view itself. */
  readonly name?: string;
}

/** One file, and its name where that is not the one of the view. */
export async function briefFile(format: BriefFormat, asked: BriefAsked): Promise<Made> {
  const { embedded, brief, planned, language } = asked;
  const map = () => mapTable(brief, embedded.shapesOf(brief.set), language);
  switch (format) {
    case 'pdf':
    case 'svg':
    case 'png':
      return sheetsOf(format, asked);
    case 'pptx':
      return slidesOn(asked);
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
function progressOn({ embedded: { world, fonts, reports }, brief, language }: BriefAsked): Promise<Made> {
  const { figures: reported, targets2025 } = reports();
  const { given, painting } = brief;
  const figures = { world, columns: createColumns(world), reported };
  const paper = progressPaperOf(
    figures,
    resolutionTargets(targets2025),
    painting.plan.ownTargets,
    painting.plan.year,
    given,
  );
  return writeProgress(paper, language, fonts());
}

/** The scenes of the plan, or the ready story, as one file to be shown anywhere. */
async function storyOn({ embedded, brief, pages, language }: BriefAsked): Promise<Made> {
  const province = embedded.areas.province.name;
  const content = await writeStory({ province, pages: await pages(), language, fonts: embedded.fonts() });
  const name = `trong-diem-${fileName(province)}-${brief.given.date}`;
  return { bytes: new TextEncoder().encode(content), extension: 'html', name };
}

/** The same scenes as slides that can be changed. */
async function slidesOn({ embedded, brief, pages, language }: BriefAsked): Promise<Made> {
  const { date, author } = brief.given;
  const province = embedded.areas.province.name;
  const told = await pages();
  const slides = deckOf(told, language);
  const pictures = await paintPictures(
    { pictures: deckPictures(slides, told, language), perMm, fonts: embedded.fonts() },
    () => undefined,
    paintPng,
  );
  const title = storyIn(language).dialog.readyName(province);
  const bytes = await writePptx(slides, pictures, { title, author, language, date });
  return { bytes, extension: 'pptx', name: `trong-diem-${fileName(province)}-${date}` };
}

async function sheetsOf(format: SheetFile, asked: BriefAsked): Promise<Made> {
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
    paintPng,
  );
}
