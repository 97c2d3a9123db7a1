import type { Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly dur?: number;
  /** Of them on a processor; the rest was waiting for one. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const categories = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];

/**
 * Has Chromium write down every task of the page's main thread while something is done: a page that watches
 * itself is told of tasks over 50 ms only.
 *
 * @returns what the work gave, and in milliseconds the longest task by the clock, and the longest by what it
 *   computed: on a busy machine a task waits for a processor in its middle
 */
export async function longestTaskOf<Answer>(
  page: Page,
  work: () => Promise<Answer>,
): Promise<{ readonly answer: Answer; readonly longest: number; readonly computed: number }> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('the page has no browser');
  await browser.startTracing(page, { categories });
  let answer: Answer;
  let trace: Buffer;
  try {
    answer = await work();
  } finally {
    trace = await browser.stopTracing();
  }
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const place = ({ pid, tid }: TraceEvent) => `${String(pid)} ${String(tid)}`;
  const mainThreads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(place),
  );
  const tasks = traceEvents.filter((event) => event.name === 'RunTask' && mainThreads.has(place(event)));
  if (tasks.length === 0) throw new Error('the trace names no task of the main thread');
  const most = (field: 'dur' | 'tdur') =>
    tasks.reduce((longest, task) => Math.max(longest, task[field] ?? 0), 0) / 1000;
  return { answer, longest: most('dur'), computed: most('tdur') };
}
