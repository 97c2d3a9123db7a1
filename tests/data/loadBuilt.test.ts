import { afterEach, expect, test, vi } from 'vitest';
import { loadAreas } from '../../src/data/loadAreas.ts';
import { BuiltFileMissing, loadBuilt } from '../../src/data/loadBuilt.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('an embedded file is fetched once, from an address of our own origin', async () => {
  const fetched = vi.fn((address: string) => Promise.resolve(new Response(JSON.stringify({ address }))));
  vi.stubGlobal('fetch', fetched);
  const [first, again] = await Promise.all([loadAreas(), loadAreas()]);
  expect(first).toBe(again);
  expect(fetched).toHaveBeenCalledTimes(1);
  expect(fetched.mock.calls[0]?.[0]).toMatch(/^(?!https?:).*areas\.json/);
});

test('a file that did not arrive is asked for again', async () => {
  const fetched = vi.fn((_: string) => Promise.resolve(new Response('gone', { status: 404 })));
  vi.stubGlobal('fetch', fetched);
  await expect(loadBuilt('figures/place.json')).rejects.toThrow(BuiltFileMissing);
  await expect(loadBuilt('figures/place.json')).rejects.toMatchObject({ file: 'figures/place.json' });
  expect(fetched).toHaveBeenCalledTimes(2);
});

test('a name that was never built is refused without a request', async () => {
  const fetched = vi.fn();
  vi.stubGlobal('fetch', fetched);
  await expect(loadBuilt('../package.json')).rejects.toThrow(BuiltFileMissing);
  expect(fetched).not.toHaveBeenCalled();
});
