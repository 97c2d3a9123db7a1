import type { Shelf, ShelfFault } from './Shelf.ts';

export type OpenShelf = (onNewer: (revision: number) => void) => Promise<Shelf | ShelfFault>;

/**
 * The shelf of the page that is open. Its code comes with the first call, since the first screen does without.
 * Two installations on one server are told apart by their folders.
 */
export const openShelfHere: OpenShelf = async (onNewer) => {
  try {
    const { openShelf } = await import('./openShelf.ts');
    const folder = location.pathname.replace(/[^/]*$/, '');
    return await openShelf(`trong-diem ${folder}`, onNewer);
  } catch {
    // Offline, and the code was never fetched.
    return 'failed';
  }
};
