import { zipSync } from 'fflate';
import type { ProfileBrief } from '../../domain/profile/ProfileBrief.ts';
import { areaName } from '../../i18n/areaName.ts';
import { count } from '../../i18n/format/count.ts';
import { profilePaperIn } from '../../i18n/profilePaperIn.ts';
import type { Drawing } from '../drawing/Drawing.ts';
import { openFaces, type Faces, type Measure } from '../drawing/openFaces.ts';
import { writePdf } from '../drawing/writePdf.ts';
import type { Plane } from '../map/Plane.ts';
import { planeOfProvince } from '../map/planeOfProvince.ts';
import { profilePages } from '../profile/profilePages.ts';
import { fileName } from './fileName.ts';
import type { ProfileJob } from './ProfileJob.ts';
import type { MadeFile } from './SheetJob.ts';
import { zipMoment } from './zipMoment.ts';

/**
 * Makes profiles one after the other, as the pages of one PDF or as PDFs in a ZIP. A page is made when the one before it has been written, so that memory does not
 * grow with their number.
 *
 * @param tell how many of all are made, 0..1
 */
export async function makeProfiles(job: ProfileJob, tell: (share: number) => void): Promise<MadeFile> {
  const { profiles, language, fonts } = job;
  const [first] = profiles;
  if (first === undefined) throw new Error('A job without a profile');
  const faces = openFaces(fonts);
  const whole =
    profiles.length === 1
      ? titleOf(job, first)
      : profilePaperIn(language).all(count(profiles.length, language));
  const name = fileName(whole);
  if (!job.apart)
    return {
      name,
      extension: 'pdf',
      type: 'application/pdf',
      bytes: await pdfOf(job, whole, drawnProfiles(job, faces.measure, tell), faces),
    };
  const plane = planeOfProvince(job.brief, job.shapes);
  const files: Record<string, Uint8Array<ArrayBuffer>> = {};
  for (const [place, profile] of profiles.entries()) {
    tell(place / profiles.length);
    const title = titleOf(job, profile);
    const number = String(place + 1).padStart(3, '0');
    const pages = profilePages({ ...job, profile, measure: faces.measure, plane });
    files[`${number}-${fileName(title)}.pdf`] = await pdfOf(job, title, pages, faces);
  }
  tell(1);
  // A PDF is packed already.
  const bytes = zipSync(files, { level: 0, mtime: zipMoment });
  return { name, extension: 'zip', type: 'application/zip', bytes };
}

const titleOf = ({ language }: ProfileJob, { area }: ProfileBrief): string =>
  profilePaperIn(language).title(areaName(area, language));

function pdfOf({ brief, language }: ProfileJob, title: string, pages: Iterable<Drawing>, faces: Faces) {
  const { author, date } = brief.given;
  return writePdf(pages, { title, author, language, date }, faces);
}

/** The pages of all profiles; a page is made when the one before it has been written. */
export function* drawnProfiles(
  { brief, profiles, shapes, language }: Pick<ProfileJob, 'brief' | 'profiles' | 'shapes' | 'language'>,
  measure: Measure,
  tell: (share: number) => void,
): Generator<Drawing> {
  const plane: Plane = planeOfProvince(brief, shapes);
  for (const [place, profile] of profiles.entries()) {
    tell(place / profiles.length);
    yield* profilePages({ brief, profile, shapes, language, measure, plane });
  }
  tell(1);
}
