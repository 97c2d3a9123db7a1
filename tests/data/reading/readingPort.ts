import type { ReadingPort } from '../../../src/data/reading/Reader.ts';
import type { ReadingReply } from '../../../src/data/reading/ReadingMessages.ts';
import { serveReading } from '../../../src/data/reading/serveReading.ts';

/**
 * The reading worker's desk without a worker. What goes over is cloned as between threads, so a value that
 * cannot be sent fails here too; a terminated one says nothing more.
 */
export function readingPort(): ReadingPort {
  let isOpen = true;
  const listeners: ((event: { readonly data: ReadingReply }) => void)[] = [];
  const serve = serveReading((reply) => {
    const data = structuredClone(reply);
    queueMicrotask(() => {
      if (isOpen) for (const listener of listeners) listener({ data });
    });
  });
  return {
    postMessage: (request) => {
      // jsdom's File is no File of Node's, so files alone go over as they are.
      serve(
        'source' in request
          ? { ...structuredClone({ ...request, source: [] }), source: request.source }
          : structuredClone(request),
      );
    },
    addEventListener: (kind: 'message' | 'error', listener: unknown) => {
      if (kind === 'message') listeners.push(listener as (typeof listeners)[number]);
    },
    terminate: () => {
      isOpen = false;
    },
  };
}
