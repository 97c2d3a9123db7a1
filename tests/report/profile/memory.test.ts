import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../../src/report/drawing/Drawing.ts';
import { writePdf } from '../../../src/report/drawing/writePdf.ts';
import { drawnProfiles } from '../../../src/report/saving/makeProfiles.ts';
import { faces } from '../embeddedSheets.ts';
import { profileJob } from './profileJob.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What is on the heap once everything that can be let go of is. */
async function held(): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  collect();
  return process.memoryUsage().heapUsed / 1e6;
}

describe('56 profiles in one run', () => {
  it('let go of every page once it is written, and hold no more at the end than after the first few', async () => {
    const job = profileJob({}, 'vi');
    const drawn: WeakRef<Drawing>[] = [];
    const heap: number[] = [];
    async function* watched(): AsyncGenerator<Drawing> {
      for (const page of drawnProfiles(job, faces.measure, () => undefined)) {
        drawn.push(new WeakRef(page));
        yield page;
        if (drawn.length % 16 === 0) heap.push(await held());
      }
    }
    const bytes = await writePdf(
      watched(),
      { title: 'Hồ sơ', author: '', language: 'vi', date: '2026-11-26' },
      faces,
    );
    expect(bytes.length).toBeGreaterThan(1e6);
    expect(drawn).toHaveLength(112);
    await held();
    expect(drawn.filter((page) => page.deref() !== undefined).length).toBeLessThanOrEqual(2);
    const [, early = NaN] = heap;
    const late = heap.at(-1) ?? NaN;
    // The 80 pages between the two are some 35 MB as drawings; what is written, and known of letters and shapes, grows a little.
    expect(late - early).toBeLessThan(12);
  }, 120_000);
});
