import { builtAddresses } from './builtAddresses.ts';

const asked = new Map<string, Promise<unknown>>();

/** An embedded file did not arrive: the portal is offline and not yet stored, or was published incompletely. */
export class BuiltFileMissing extends Error {
  /** @param file name below the data folder */
  constructor(
    readonly file: string,
    cause: unknown,
  ) {
    super(`${file} could not be read`, { cause });
  }
}

/**
 * One embedded file, fetched when first asked for and kept. This is the only request the portal makes,
 * and it goes to its own origin. A failure is not kept: asking again tries again.
 *
 * @param file name below the data folder, e.g. `figures/hamlets-2021.json`; the caller vouches for the shape
 * @throws (rejects with) BuiltFileMissing
 */
export function loadBuilt<Shape>(file: string): Promise<Shape> {
  const known = asked.get(file);
  if (known !== undefined) return known as Promise<Shape>;
  const arriving = fetchJson(file);
  asked.set(file, arriving);
  arriving.catch(() => asked.delete(file));
  return arriving as Promise<Shape>;
}

async function fetchJson(file: string): Promise<unknown> {
  const address = builtAddresses.get(file);
  try {
    if (address === undefined) throw new Error('not among the built files');
    const response = await fetch(address);
    if (!response.ok) throw new Error(`status ${String(response.status)}`);
    return await response.json();
  } catch (cause) {
    throw new BuiltFileMissing(file, cause);
  }
}
