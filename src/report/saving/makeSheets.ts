import { zipSync } from 'fflate';
import { briefWithin } from '../../domain/brief/briefWithin.ts';
import type { Brief } from '../../domain/brief/Brief.ts';
import { briefTitle } from '../../i18n/brief/briefTitle.ts';
import type { Drawing } from '../drawing/Drawing.ts';
import type { PaintPng } from '../drawing/PaintPng.ts';
import { openFaces, type Faces } from '../drawing/openFaces.ts';
import { writePdf } from '../drawing/writePdf.ts';
import { writePng } from '../drawing/writePng.ts';
import { writeSvg } from '../drawing/writeSvg.ts';
import { embeddedFaces } from '../drawing/embeddedFaces.ts';
import { mapSheet } from '../map/mapSheet.ts';
import { planeOfProvince } from '../map/planeOfProvince.ts';
import { enlargement } from '../map/SheetFormat.ts';
import { fileName } from './fileName.ts';
import type { MadeFile, SheetJob } from './SheetJob.ts';
import { zipMoment } from './zipMoment.ts';

/**
 * Makes the sheets of a job one after the other: a PDF holds all of them as its pages, pictures come one by one or together in a ZIP.
 *
 * @param tell how many of all are made, 0..1
 * @param paint where there is no browser, what paints pictures in dots instead
 */
export async function makeSheets(
  job: SheetJob,
  tell: (share: number) => void,
  paint: PaintPng = writePng,
): Promise<MadeFile> {
  const faces = openFaces(job.fonts);
  const briefs = briefsOf(job);
  const [first] = briefs;
  if (first === undefined) throw new Error('A job without a sheet');
  const name = fileName(briefTitle(job.byCommune ? (job.briefs[0] ?? first) : first, job.language));
  const sheets = drawn(job, briefs, faces, tell);
  if (job.file === 'pdf') {
    const { author, date } = first.given;
    const about = { title: briefTitle(first, job.language), author, language: job.language, date };
    return {
      name,
      extension: 'pdf',
      type: 'application/pdf',
      bytes: await writePdf(sheets, about, faces),
    };
  }
  const pictures: Record<string, Uint8Array<ArrayBuffer>> = {};
  let place = 0;
  for (const sheet of sheets) {
    place += 1;
    const number = String(place).padStart(3, '0');
    pictures[`${number}-${fileName(sheet.title)}.${job.file}`] = await pictureOf(sheet, job, faces, paint);
  }
  const [only, ...others] = Object.values(pictures);
  if (only !== undefined && others.length === 0) {
    const type = job.file === 'svg' ? 'image/svg+xml' : 'image/png';
    return { name, extension: job.file, type, bytes: only };
  }
  const bytes = zipSync(pictures, { level: 6, mtime: zipMoment });
  return { name, extension: 'zip', type: 'application/zip', bytes };
}

function* drawn(
  { shapes, format, language }: SheetJob,
  briefs: readonly Brief[],
  { measure }: Faces,
  tell: (share: number) => void,
): Generator<Drawing> {
  const [first] = briefs;
  const plane = first === undefined ? null : planeOfProvince(first, shapes);
  for (const [place, brief] of briefs.entries()) {
    tell(place / briefs.length);
    yield mapSheet({ brief, shapes, format, language, measure, ...(plane === null ? {} : { plane }) });
  }
  tell(1);
}

function briefsOf({ briefs, byCommune, shapes }: SheetJob): readonly Brief[] {
  if (!byCommune) return briefs;
  return briefs
    .flatMap((brief) => shapes.communes.map(({ area }) => briefWithin(brief, area)))
    .filter(({ inside }) => inside > 0);
}

function pictureOf(
  sheet: Drawing,
  job: SheetJob,
  faces: Faces,
  paint: PaintPng,
): Promise<Uint8Array<ArrayBuffer>> {
  if (job.file === 'png') {
    const perMm = dotsPerInch / 25.4 / enlargement[job.format.paper];
    return paint(sheet, perMm, job.fonts, faces.measure);
  }
  const widthOf = (item: {
    readonly text: string;
    readonly size: number;
    readonly weight: 'regular' | 'bold';
  }) => faces.measure(item.text, item.size, item.weight);
  return Promise.resolve(new TextEncoder().encode(writeSvg(sheet, embeddedFaces(job.fonts), widthOf)));
}

/** On A4; larger paper is read from further away, and a browser paints only so many dots. */
const dotsPerInch = 300;
