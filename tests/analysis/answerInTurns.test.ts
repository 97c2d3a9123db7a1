import { describe, expect, it, vi } from 'vitest';
import { answerInTurns } from '../../src/analysis/answerInTurns.ts';
import type { Reply } from '../../src/analysis/Question.ts';
import { defaultPlan } from '../../src/domain/plan/defaultPlan.ts';
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

function office() {
  const replies: Reply[] = [];
  const hear = answerInTurns((reply) => replies.push(reply));
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
