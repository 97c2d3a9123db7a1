import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { decodePlan } from '../../src/domain/plan/decodePlan.ts';
import { indicatorIds } from '../../src/domain/indicator/indicatorIds.ts';
import { openEmbedded } from '../../src/cli/brief/openEmbedded.ts';
import { profileJobOf } from '../../src/cli/brief/profilesOf.ts';
import type { Drawing } from '../../src/report/drawing/Drawing.ts';
import { openFaces } from '../../src/report/drawing/openFaces.ts';
import { writePdf } from '../../src/report/drawing/writePdf.ts';
import { drawnProfiles } from '../../src/report/saving/makeProfiles.ts';

/**
 * Makes 56 profiles in a process of its own and prints how long it took and the megabytes held at most, looked at every eight pages. `held` draws all pages first,
 * as one would without thinking of memory. The peak of the whole process would tell how late garbage is collected, not what is needed.
 */
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const isHeld = process.argv[2] === 'held';
const embedded = openEmbedded();
const { plan } = decodePlan(
  'v=1&tab=priority&paint=score&year=2024&missing=others',
  indicatorIds(embedded.world),
);
const given = { date: '2026-11-26', author: '', office: '', title: '', subtitle: '', address: '' };
const job = await profileJobOf(embedded, { plan, given, language: 'vi', all: true, apart: false });
const faces = openFaces(job.fonts);
const before = held();
let [most, drawn] = [0, 0];
const begun = performance.now();
let waited = 0;
function* watched(): Generator<Drawing> {
  const pages = drawnProfiles(job, faces.measure, () => undefined);
  for (const page of isHeld ? [...pages] : pages) {
    if (drawn++ % 8 === 7) {
      const asked = performance.now();
      most = Math.max(most, held() - before);
      waited += performance.now() - asked;
    }
    yield page;
  }
}
const about = { title: 'Hồ sơ', author: '', language: 'vi', date: given.date };
await writePdf(watched(), about, faces);
process.stdout.write(JSON.stringify({ ms: performance.now() - begun - waited, megabytes: most }));

/** Megabytes once everything that can be let go of is. */
function held(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}
