import { expect, it } from 'vitest';
import type { FundingReply } from '../../src/analysis/funding/FundingMessages.ts';
import { serveFunding } from '../../src/analysis/funding/serveFunding.ts';
import { usualConditions, type FundProblem } from '../../src/domain/invest/FundProblem.ts';
import { openSolver } from '../../src/domain/solver/openSolver.ts';

const problem = (budget: number): FundProblem => ({
  candidates: ['a', 'b'].map((id, at) => ({
    ...{ id, cost: 5 + at, gains: [3 + at], programme: null, year: null, stages: 1 },
    ...{ place: null, thing: null, groups: {} },
  })),
  goals: [{ id: 'poor', weight: 1 }],
  conditions: { ...usualConditions, budget },
  ranking: null,
});

function desk() {
  const told: FundingReply[] = [];
  const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
  return { told, serve: serveFunding(openSolver, (reply) => told.push(reply), pause) };
}
const kindsOf = (told: readonly FundingReply[]) =>
  told.map((reply) => `${String(reply.number)} ${Object.keys(reply).find((key) => key !== 'number') ?? ''}`);

it('tells the choice first, then how far the study is, then the study', async () => {
  const { told, serve } = desk();
  await serve({ number: 1, problem: problem(6), pinned: problem(5) });
  const kinds = kindsOf(told);
  expect(kinds[0]).toBe('1 funding');
  expect(kinds.slice(1, -1).every((kind) => kind === '1 share')).toBe(true);
  expect(kinds.at(-1)).toBe('1 study');
  const [first] = told;
  if (first === undefined || !('funding' in first)) throw new Error('no choice');
  expect(first.funding.funded.map(({ id }) => id)).toEqual(['b']);
  expect(first.pinned?.funded.map(({ id }) => id)).toEqual(['a']);
});

it('lays a study aside for a newer problem, and never ends it', async () => {
  const { told, serve } = desk();
  const first = serve({ number: 1, problem: problem(6), pinned: null });
  await Promise.all([first, serve({ number: 2, problem: problem(11), pinned: null })]);
  const kinds = kindsOf(told);
  expect(kinds).not.toContain('1 study');
  expect(kinds.at(-1)).toBe('2 study');
});

it('tells that it failed, and opens the solver anew for the next problem', async () => {
  const told: FundingReply[] = [];
  let opened = 0;
  const open = () => {
    opened += 1;
    return opened === 1 ? Promise.reject(new Error('no solver')) : openSolver();
  };
  const serve = serveFunding(
    open,
    (reply) => told.push(reply),
    () => Promise.resolve(),
  );
  await serve({ number: 1, problem: problem(6), pinned: null });
  await serve({ number: 2, problem: problem(6), pinned: null });
  expect(kindsOf(told)[0]).toBe('1 failed');
  expect(kindsOf(told).at(-1)).toBe('2 study');
});
