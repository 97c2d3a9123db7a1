import type { AcceptedFile } from '../../domain/kept/AcceptedFile.ts';
import type { KnownWorld } from '../../domain/reading/KnownWorld.ts';
import type { Source } from '../../domain/reading/gatherFiles.ts';
import type { ReadingChoices } from '../../domain/reading/ReadingChoices.ts';
import type { ColumnDecision } from '../../domain/reading/sheetTaken.ts';
import type { OnReading } from './createReadingDesk.ts';
import type { NumberedRequest, ReadingAnswers, ReadingReply, ReadingRequest } from './ReadingMessages.ts';

/** The part of a Worker that the reader needs; a test gives a plain object. */
export interface ReadingPort {
  postMessage(request: NumberedRequest): void;
  addEventListener(kind: 'message', listener: (event: { readonly data: ReadingReply }) => void): void;
  addEventListener(kind: 'error', listener: (event: { readonly message: string }) => void): void;
  terminate(): void;
}

/** The reader failed by a fault of ours, or ran out of memory; the file did nothing to the page. */
export class ReadingFailed extends Error {}

interface Waiting {
  readonly resolve: (answer: ReadingAnswers[keyof ReadingAnswers]) => void;
  readonly reject: (reason: ReadingFailed) => void;
  readonly onProgress: OnReading;
  readonly features: unknown[];
}

/**
 * Reads one file away from the page and answers questions about it. Its worker keeps the file: closing the
 * reader stops the work at once, and its open questions are never answered.
 */
export class Reader {
  readonly #port: ReadingPort;
  readonly #waiting = new Map<number, Waiting>();
  #number = 0;

  constructor(port: ReadingPort) {
    this.#port = port;
    port.addEventListener('message', ({ data }) => this.#receive(data));
    port.addEventListener('error', ({ message }) => this.#fail(message));
  }

  open(
    source: Source<File>,
    known: KnownWorld,
    choices: ReadingChoices,
    onProgress: OnReading,
  ): Promise<ReadingAnswers['open']> {
    return this.#ask({ kind: 'open', source, known, choices }, onProgress);
  }

  answer(choices: ReadingChoices): Promise<ReadingAnswers['answer']> {
    return this.#ask({ kind: 'answer', choices });
  }

  /** @param from the first line, as a spreadsheet counts its rows, from 1 */
  lines(from: number, count: number): Promise<ReadingAnswers['lines']> {
    return this.#ask({ kind: 'lines', from, count });
  }

  problems(): Promise<ReadingAnswers['problems']> {
    return this.#ask({ kind: 'problems' });
  }

  take(decisions: Readonly<Record<number, ColumnDecision>>): Promise<AcceptedFile | null> {
    return this.#ask({ kind: 'take', decisions });
  }

  count(source: Source<File>, part: number | null, onProgress: OnReading): Promise<ReadingAnswers['count']> {
    return this.#ask({ kind: 'count', source, part }, onProgress);
  }

  close(): void {
    this.#port.terminate();
    this.#waiting.clear();
  }

  #ask<Kind extends ReadingRequest['kind']>(
    request: Extract<ReadingRequest, { kind: Kind }>,
    onProgress: OnReading = () => undefined,
  ): Promise<ReadingAnswers[Kind]> {
    this.#number += 1;
    const number = this.#number;
    return new Promise<ReadingAnswers[Kind]>((resolve, reject) => {
      const settle = resolve as Waiting['resolve'];
      this.#waiting.set(number, { resolve: settle, reject, onProgress, features: [] });
      this.#port.postMessage({ ...request, number });
    });
  }

  #receive(reply: ReadingReply): void {
    const waiting = this.#waiting.get(reply.number);
    if (waiting === undefined) return;
    if (reply.kind === 'progress') waiting.onProgress(reply);
    else if (reply.kind === 'piece') waiting.features.push(...reply.features);
    else {
      this.#waiting.delete(reply.number);
      if (reply.kind === 'failed') waiting.reject(new ReadingFailed(reply.reason));
      else waiting.resolve(withFeatures(reply.answer, waiting.features));
    }
  }

  #fail(message: string): void {
    const all = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of all) reject(new ReadingFailed(message));
  }
}

/** Puts the shapes that came ahead in pieces into the file they belong to. */
function withFeatures(
  answer: ReadingAnswers[keyof ReadingAnswers],
  features: readonly unknown[],
): ReadingAnswers[keyof ReadingAnswers] {
  if (features.length === 0 || answer === null || !('kind' in answer)) return answer;
  if (answer.kind === 'layer')
    return { ...answer, layer: { ...answer.layer, features: features as typeof answer.layer.features } };
  if (answer.kind === 'boundaries') {
    const boundaries = {
      ...answer.boundaries,
      features: features as (typeof answer)['boundaries']['features'],
    };
    return { ...answer, boundaries };
  }
  return answer;
}
