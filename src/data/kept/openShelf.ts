import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { emptyDocument, type KeptDocument, type KeptFile } from '../../domain/kept/KeptDocument.ts';
import { isRefusal } from '../../domain/kept/KeptRefusal.ts';
import { readDocument } from '../../domain/kept/readDocument.ts';
import { faultOf } from './faultOf.ts';
import type { Shelf, ShelfFault } from './Shelf.ts';

interface Head {
  readonly revision: number;
  /** Without its files, which have a store of their own: an edit writes no layer again. */
  readonly document: Omit<KeptDocument, 'files'>;
}

interface Stores extends DBSchema {
  head: { key: 'head'; value: Head };
  files: { key: number; value: KeptFile };
  settings: { key: 'name'; value: string };
}

/** Some browsers never answer when they are asked for a database; nobody waits longer than this for it. */
const patience = 5000;

/**
 * Opens the shelf of one installation in the browser's own database. Tabs of the same installation tell each
 * other of every change.
 *
 * @param place what tells installations on one origin apart
 * @param onNewer told the revision when another tab has written
 */
export async function openShelf(
  place: string,
  onNewer: (revision: number) => void,
): Promise<Shelf | ShelfFault> {
  let database: IDBPDatabase<Stores>;
  try {
    database = await inTime(openStores(place));
  } catch (error) {
    return faultOf(error, 'refused');
  }
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(place);
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'number') onNewer(data);
  });

  return {
    async read() {
      try {
        const work = database.transaction(['head', 'files']);
        const [head, files] = await Promise.all([
          work.objectStore('head').get('head'),
          work.objectStore('files').getAll(),
          work.done,
        ]);
        if (head === undefined) return { revision: 0, kind: 'document', document: emptyDocument };
        const { revision } = head;
        const read = readDocument({ ...head.document, files });
        return isRefusal(read)
          ? { revision, kind: 'refusal', refusal: read }
          : { revision, kind: 'document', document: read };
      } catch (error) {
        return faultOf(error, 'failed');
      }
    },

    async write({ files, ...document }, before, expected) {
      try {
        const work = database.transaction(['head', 'files'], 'readwrite');
        // Whatever happens, the end of the transaction is waited for below.
        const ended = work.done.then(
          () => null,
          (error: unknown) => error ?? new Error('The transaction ended without a reason'),
        );
        try {
          const heads = work.objectStore('head');
          const revision = (await heads.get('head'))?.revision ?? 0;
          if (expected !== null && revision !== expected) {
            await ended;
            return { kind: 'overtaken' };
          }
          const kept = work.objectStore('files');
          const known = expected === null ? [] : before.files;
          if (expected === null) await kept.clear();
          for (const file of known) if (!files.includes(file)) await kept.delete(file.entry);
          for (const file of files) if (!known.includes(file)) await kept.put(file);
          await heads.put({ revision: revision + 1, document }, 'head');
          const fault = await ended;
          if (fault !== null) throw fault;
          channel?.postMessage(revision + 1);
          return { kind: 'written', revision: revision + 1 };
        } catch (error) {
          abort(work);
          await ended;
          throw error;
        }
      } catch (error) {
        return { kind: 'fault', fault: faultOf(error, 'failed') };
      }
    },

    async readName() {
      return (await database.get('settings', 'name').catch(() => '')) ?? '';
    },

    async writeName(name) {
      // A name that is not remembered is typed again; nothing else depends on it.
      await database.put('settings', name, 'name').catch(() => undefined);
    },

    close() {
      channel?.close();
      database.close();
    },
  };
}

function openStores(place: string): Promise<IDBPDatabase<Stores>> {
  return openDB<Stores>(place, 1, {
    upgrade(database) {
      database.createObjectStore('head');
      database.createObjectStore('files', { keyPath: 'entry' });
      database.createObjectStore('settings');
    },
    // A newer version of the portal in another tab may change the stores; this one can then write no more.
    blocking: (_current, _blocked, { target }) => (target as IDBDatabase).close(),
  });
}

async function inTime<Value>(promise: Promise<Value>): Promise<Value> {
  let clock: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    clock = setTimeout(() => reject(new Error('The database did not open in time')), patience);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(clock);
  }
}

/** A transaction that has ended already needs no end. */
function abort(work: { abort(): void }): void {
  try {
    work.abort();
  } catch {
    return;
  }
}
