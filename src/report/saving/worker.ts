import { makeProfiles } from './makeProfiles.ts';
import { makeSheets } from './makeSheets.ts';
import type { ProfileJob } from './ProfileJob.ts';
import { serveWork } from './serveWork.ts';
import type { MadeFile, SheetJob } from './SheetJob.ts';

const make = (job: SheetJob | ProfileJob, tell: (share: number) => void): Promise<MadeFile> =>
  'profiles' in job ? makeProfiles(job, tell) : makeSheets(job, tell);

serveWork(make, ({ bytes }) => [bytes.buffer]);
