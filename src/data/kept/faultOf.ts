import type { ShelfFault } from './Shelf.ts';

/** What a failure of the database means; what has no name of its own is `otherwise`. */
export function faultOf(error: unknown, otherwise: ShelfFault): ShelfFault {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return name === 'QuotaExceededError' ? 'full' : otherwise;
}
