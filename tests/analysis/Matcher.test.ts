import { describe, expect, it } from 'vitest';
import { Matcher, type MatchingPort } from '../../src/analysis/matching/Matcher.ts';
import type { MatchingReply, MatchingRequest } from '../../src/analysis/matching/MatchingMessages.ts';
import type { Match } from '../../src/domain/resettle/match/Match.ts';
import { usualMatchChoices, type MatchProblem } from '../../src/domain/resettle/match/MatchProblem.ts';

const problem = (maxKm: number): MatchProblem => ({
  hamlets: [],
  sites: [],
  choices: { ...usualMatchChoices, maxKm },
});

/** A worker that answers when it is told to. */
function slowPort() {
  const asked: MatchingRequest[] = [];
  const heard: { message: (data: MatchingReply) => void; error: () => void } = {
    message: () => undefined,
    error: () => undefined,
  };
  const port: MatchingPort = {
    postMessage: (request) => asked.push(request),
    addEventListener: (kind: string, listener: unknown) => {
      if (kind === 'message')
        heard.message = (data) => (listener as (event: { data: MatchingReply }) => void)({ data });
      else heard.error = () => (listener as (event: { message: string }) => void)({ message: 'gone' });
    },
    terminate: () => undefined,
  };
  return { port, asked, heard };
}

function matcher() {
  const { port, asked, heard } = slowPort();
  const told: (number | null)[] = [];
  let failures = 0;
  const made = new Matcher(port, {
    match: (_, answered) => told.push(answered.choices.maxKm),
    failed: () => (failures += 1),
  });
  const answer = () => heard.message({ number: asked.at(-1)?.number ?? 0, match: {} as Match, apart: null });
  return { made, asked, told, heard, answer, failures: () => failures };
}

describe('whoever asks for a match', () => {
  it('hears the newest problem only; those in between are never worked on', () => {
    const { made, asked, told, answer } = matcher();
    for (const km of [1, 2, 3]) made.ask(problem(km));
    expect(asked).toHaveLength(1);
    answer();
    expect(told).toEqual([]);
    expect(asked.map(({ problem: { choices } }) => choices.maxKm)).toEqual([1, 3]);
    answer();
    expect(told).toEqual([3]);
  });

  it('is told of a fault, and may ask again', () => {
    const { made, asked, told, heard, answer, failures } = matcher();
    made.ask(problem(1));
    heard.message({ number: asked[0]?.number ?? 0, failed: 'out of memory' });
    expect(failures()).toBe(1);
    made.ask(problem(2));
    heard.error();
    expect(failures()).toBe(2);
    made.ask(problem(3));
    answer();
    expect(told).toEqual([3]);
  });

  it('takes no answer to another question for its own', () => {
    const { made, told, heard, asked } = matcher();
    made.ask(problem(1));
    heard.message({ number: (asked[0]?.number ?? 0) + 7, match: {} as Match, apart: null });
    expect(told).toEqual([]);
  });
});
