import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { vi } from 'vitest';
import type { Port } from '../../src/analysis/Analyst.ts';
import { openSolver } from '../../src/domain/solver/openSolver.ts';
import { answerInTurns } from '../../src/analysis/answerInTurns.ts';
import { exposuresOf } from '../../src/analysis/exposing/exposuresOf.ts';
import { measureAsked } from '../../src/analysis/measuring/measureAsked.ts';
import { screeningOf } from '../../src/analysis/screening/screeningOf.ts';
import { readingPort } from '../data/reading/readingPort.ts';
import { longWorkPort } from '../analysis/longWorkPort.ts';
import { matchingPort } from '../analysis/matchingPort.ts';
import { Portal } from '../../src/state/Portal.svelte.ts';
import type { AddressBar } from '../../src/state/PlanState.svelte.ts';
import Stage from './Stage.svelte';

vi.mock('../../src/data/loadBuilt.ts', () => ({
  loadBuilt: (file: string): Promise<unknown> =>
    Promise.resolve(JSON.parse(readFileSync(resolve('geodata/built', file), 'utf8'))),
}));

/** What a browser has and jsdom lacks: a light theme, and boxes that never change their size. */
vi.stubGlobal('matchMedia', (media: string) => ({
  media,
  matches: false,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
}));
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe = () => undefined;
    unobserve = () => undefined;
    disconnect = () => undefined;
  },
);

/** The worker's desk without a worker: it answers in a later turn, as a worker does. */
function deskPort(): Port {
  const listeners: Parameters<Port['addEventListener']>[1][] = [];
  const hear = answerInTurns(
    (reply) => listeners.forEach((listener) => listener({ data: reply })),
    () => openSolver(),
  );
  return {
    postMessage: (question) => queueMicrotask(() => hear(question)),
    addEventListener: (_, listener) => listeners.push(listener),
    terminate: () => undefined,
  };
}

/** A portal on the embedded data at an address, with its outcome there. */
export async function openPortal(hash: string): Promise<Portal> {
  const bar: AddressBar = {
    location: { hash: `#${hash}` },
    history: { pushState: () => undefined, replaceState: () => undefined },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  const portal = new Portal(
    bar,
    deskPort,
    readingPort,
    () => longWorkPort(exposuresOf),
    matchingPort,
    () => longWorkPort(screeningOf),
    () => longWorkPort(measureAsked),
  );
  await portal.open();
  await vi.waitFor(() => {
    if (portal.result.outcome === null) throw new Error('no outcome yet');
  }, 20_000);
  return portal;
}

/** Draws one part of the page as the page would. */
export function draw<Props extends Record<string, unknown>>(
  portal: Portal,
  part: Component<Props>,
  props: Props,
): HTMLElement {
  const { container } = render(Stage as unknown as Component<Record<string, unknown>>, {
    props: { portal, part, props },
  });
  return container;
}
