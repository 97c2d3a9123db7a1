import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openShelf } from '../../../src/data/kept/openShelf.ts';
import type { Shelf } from '../../../src/data/kept/Shelf.ts';
import { emptyDocument } from '../../../src/domain/kept/KeptDocument.ts';
import { anEdit, withEdit, withLayer, withSheet } from '../../domain/kept/anyDocument.ts';

let shelves = 0;
const open: Shelf[] = [];

async function shelfAt(place: string, onNewer = (_revision: number): void => undefined): Promise<Shelf> {
  const shelf = await openShelf(place, onNewer);
  if (typeof shelf === 'string') throw new Error(shelf);
  open.push(shelf);
  return shelf;
}

const newPlace = () => `kept ${String((shelves += 1))}`;
const one = withSheet(emptyDocument, 'một.csv');
const two = withLayer(one, 'lớp.geojson');

afterEach(() => {
  vi.restoreAllMocks();
  for (const shelf of open.splice(0)) shelf.close();
});

describe('the shelf', () => {
  it('is empty at first, and gives back what was put there, also to the next page', async () => {
    const place = newPlace();
    const shelf = await shelfAt(place);
    expect(await shelf.read()).toEqual({ revision: 0, kind: 'document', document: emptyDocument });
    expect(await shelf.write(two, emptyDocument, 0)).toEqual({ kind: 'written', revision: 1 });
    const next = await shelfAt(place);
    expect(await next.read()).toEqual({ revision: 1, kind: 'document', document: two });
  });

  it('writes only files that are new, and lets go of those that are not referred to any more', async () => {
    const shelf = await shelfAt(newPlace());
    await shelf.write(two, emptyDocument, 0);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    const edited = withEdit(two, anEdit('commune2025:M', 0.5));
    await shelf.write(edited, two, 1);
    expect(put).toHaveBeenCalledTimes(1);
    await shelf.write(one, edited, 2);
    expect(await shelf.read()).toMatchObject({ revision: 3, document: one });
  });

  it('refuses a change made on an older state, and keeps the newer one', async () => {
    const place = newPlace();
    const [here, there] = [await shelfAt(place), await shelfAt(place)];
    await here.write(one, emptyDocument, 0);
    expect(await there.write(withLayer(emptyDocument, 'khác.geojson'), emptyDocument, 0)).toEqual({
      kind: 'overtaken',
    });
    expect(await there.read()).toMatchObject({ revision: 1, document: one });
  });

  it('tells the other tabs of a change, and not the one that made it', async () => {
    const place = newPlace();
    const [mine, theirs] = [vi.fn(), vi.fn()];
    const here = await shelfAt(place, mine);
    await shelfAt(place, theirs);
    await here.write(one, emptyDocument, 0);
    await vi.waitFor(() => expect(theirs).toHaveBeenCalledWith(1));
    expect(mine).not.toHaveBeenCalled();
  });

  it('keeps the earlier state whole when a change breaks off in the middle', async () => {
    const place = newPlace();
    const shelf = await shelfAt(place);
    await shelf.write(one, emptyDocument, 0);
    const put = Reflect.get(IDBObjectStore.prototype, 'put') as IDBObjectStore['put'];
    let calls = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      calls += 1;
      if (calls === 2) throw new Error('The page is gone');
      return put.apply(this, given);
    });
    expect(await shelf.write(two, one, 1)).toEqual({ kind: 'fault', fault: 'failed' });
    expect(calls).toBe(2);
    vi.restoreAllMocks();
    expect(await (await shelfAt(place)).read()).toEqual({ revision: 1, kind: 'document', document: one });
  });

  it('says that there is no room, and keeps the earlier state', async () => {
    const shelf = await shelfAt(newPlace());
    await shelf.write(one, emptyDocument, 0);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await shelf.write(two, one, 1)).toEqual({ kind: 'fault', fault: 'full' });
    vi.restoreAllMocks();
    expect(await shelf.read()).toEqual({ revision: 1, kind: 'document', document: one });
    expect(await shelf.write(two, one, 1)).toEqual({ kind: 'written', revision: 2 });
  });

  it('says that the browser keeps nothing when it gives no database', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('private window', 'SecurityError');
    });
    expect(await openShelf(newPlace(), () => undefined)).toBe('refused');
  });

  it('names a document of a newer version, and writes over it only when told to', async () => {
    const place = newPlace();
    const shelf = await shelfAt(place);
    await shelf.write(one, emptyDocument, 0);
    const stores = await openDB(place);
    const head = (await stores.get('head', 'head')) as { revision: number; document: object };
    await stores.put('head', { ...head, document: { ...head.document, schema: 99 } }, 'head');
    stores.close();
    expect(await shelf.read()).toEqual({
      revision: 1,
      kind: 'refusal',
      refusal: { code: 'newer-schema', schema: 99 },
    });
    expect(await shelf.write(emptyDocument, emptyDocument, null)).toEqual({ kind: 'written', revision: 2 });
    expect(await shelf.read()).toEqual({ revision: 2, kind: 'document', document: emptyDocument });
  });

  it('remembers the name of whoever brings files', async () => {
    const place = newPlace();
    const shelf = await shelfAt(place);
    expect(await shelf.readName()).toBe('');
    await shelf.writeName('Nông Thị Lan');
    expect(await (await shelfAt(place)).readName()).toBe('Nông Thị Lan');
  });
});
