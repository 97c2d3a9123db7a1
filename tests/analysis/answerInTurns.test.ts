import { describe, expect, it, vi } from 'vitest';
import { answerInTurns } from '../../src/analysis/answerInTurns.ts';
import type { Reply } from '../../src/analysis/Question.ts';
import { defaultPlan } from '../../src/domain/plan/defaultPlan.ts';
import { openSolver } from '../../src/domain/solver/openSolver.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { embeddedWorld } from '../world/embeddedWorld.ts';

const world = embeddedWorld();
const long: Plan = {
  ...defaultPlan,
  tab: 'priority',
  paint: 'standing',
  level: 'hamlet',
  missing: 'others',
  year: 2022,
};

function office(open = () => openSolver()) {
  const replies: Reply[] = [];
  const hear = answerInTurns((reply) => replies.push(reply), open);
  hear({ kind: 'sets', sets: world.sets });
  for (const table of world.tables) hear({ kind: 'table', table });
  const outcomes = () => replies.flatMap((reply) => ('outcome' in reply ? [reply] : []));
  return { replies, hear, outcomes };
}

describe('the worker', () => {
  it('tells how far a study is, and paints the map once it is there', { timeout: 60_000 }, async () => {
    const { replies, hear, outcomes } = office();
    hear({ kind: 'plan', number: 1, plan: long });
    await vi.waitFor(() => expect(outcomes()).toHaveLength(1), 50_000);
    const shares = replies.flatMap((reply) => ('share' in reply ? [reply.share] : []));
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(outcomes()[0]?.outcome.study?.ranks?.sensitivity.draws).toBe(1000);
  });

  it('answers a slider at once, and adds the study when it is there', async () => {
    const { hear, outcomes } = office();
    hear({ kind: 'plan', number: 1, plan: { ...long, paint: 'score', level: 'commune' } });
    expect(outcomes()[0]?.outcome.study).toBeNull();
    await vi.waitFor(() => expect(outcomes()).toHaveLength(2), 20_000);
    expect(outcomes()[1]?.outcome.study?.ranks).not.toBeNull();
  });

  const money: Plan = { ...long, paint: 'funding', level: 'commune', fundPrices: { 'poor-households': 45 } };

  it('fetches the solver with the first plan of a budget, and then tells how sure a choice is', async () => {
    const open = vi.fn(() => openSolver());
    const { hear, outcomes } = office(open);
    hear({ kind: 'plan', number: 1, plan: { ...money, paint: 'score' } });
    expect(open).not.toHaveBeenCalled();
    hear({ kind: 'plan', number: 2, plan: money });
    const told = () => outcomes().filter(({ number }) => number === 2);
    await vi.waitFor(() => expect(told()).toHaveLength(2), 25_000);
    expect(told().map(({ outcome }) => outcome.study?.funding?.scenarios ?? 0)).toEqual([0, 5]);
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('takes nothing back of a choice when figures arrive that do not touch it', async () => {
    const { hear, outcomes } = office();
    hear({ kind: 'plan', number: 1, plan: money });
    await vi.waitFor(() => expect(outcomes().at(-1)?.outcome.study?.funding).toBeTruthy(), 25_000);
    const [late] = world.tables;
    if (late === undefined) throw new Error('there are tables');
    hear({ kind: 'table', table: { ...late, year: 1999 } });
    hear({ kind: 'plan', number: 2, plan: money });
    await vi.waitFor(() => expect(outcomes().some(({ number }) => number === 2)).toBe(true));
    const [first] = outcomes().filter(({ number }) => number === 2);
    expect(first?.outcome.study?.funding).toEqual(
      outcomes().findLast(({ number }) => number === 1)?.outcome.study?.funding,
    );
  });

  it('says so where the solver does not arrive, and asks for it again', async () => {
    const open = vi.fn(() => Promise.reject(new Error('no network')));
    const { hear, outcomes } = office(open);
    hear({ kind: 'plan', number: 1, plan: money });
    await vi.waitFor(() => expect(outcomes().at(-1)?.outcome.funding).toBe('no-solver'));
    hear({ kind: 'plan', number: 2, plan: money });
    await vi.waitFor(() => expect(open).toHaveBeenCalledTimes(2));
  });

  it('answers only the newest plan when the solver arrives', async () => {
    const { hear, outcomes } = office();
    hear({ kind: 'plan', number: 1, plan: money });
    hear({ kind: 'plan', number: 2, plan: { ...money, fundBudget: 50_000 } });
    await vi.waitFor(() => expect(outcomes().length).toBeGreaterThan(0), 20_000);
    expect(outcomes().every(({ number }) => number === 2)).toBe(true);
  });

  it('drops a long study for a newer plan', async () => {
    const { replies, hear, outcomes } = office();
    hear({ kind: 'plan', number: 1, plan: long });
    await vi.waitFor(() => expect(replies.length).toBeGreaterThan(0));
    hear({ kind: 'plan', number: 2, plan: { ...long, paint: 'indicator', tab: 'explore' } });
    await vi.waitFor(() => expect(outcomes()).toHaveLength(1), 20_000);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(outcomes().map(({ number }) => number)).toEqual([2]);
  });
});
