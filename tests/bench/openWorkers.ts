import type { CDPSession } from 'playwright-core';

interface Answer {
  readonly id?: number;
  readonly result?: { readonly usedSize?: number };
}

/** The heaps of a page's workers, which Chromium keeps apart from that of the page. */
export async function openWorkers(session: CDPSession): Promise<{ heap: () => Promise<number> }> {
  const open = new Set<string>();
  const waiting = new Map<number, (answer: Answer) => void>();
  let number = 0;
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') open.add(sessionId);
  });
  session.on('Target.detachedFromTarget', ({ sessionId }) => open.delete(sessionId));
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const answer = JSON.parse(message) as Answer;
    waiting.get(answer.id ?? -1)?.(answer);
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });

  const ask = (sessionId: string, method: string) =>
    new Promise<Answer>((resolve, reject) => {
      number += 1;
      waiting.set(number, resolve);
      session
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: number, method }) })
        .catch(reject);
    });
  return {
    heap: async () => {
      const sizes = await Promise.all(
        [...open].map(async (worker) => {
          await ask(worker, 'HeapProfiler.enable');
          await ask(worker, 'HeapProfiler.collectGarbage');
          return (await ask(worker, 'Runtime.getHeapUsage')).result?.usedSize ?? 0;
        }),
      );
      if (sizes.length === 0) throw new Error('the portal works with workers, and none was found');
      return sizes.reduce((sum, size) => sum + size, 0);
    },
  };
}
