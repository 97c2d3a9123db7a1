import { CliFault } from '../../src/cli/CliFault.ts';

export interface Patience {
  /** For one file, from asking to its last byte. */
  readonly milliseconds: number;
  /** How often a file is asked for when the way to it failed. */
  readonly attempts: number;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * One file from the network, whole.
 *
 * @param most bytes that may come; more are not waited for
 * @returns `null` when the server has no such file
 * @throws CliFault when the server cannot be reached, is too slow, or answers with an error
 */
export async function download(
  address: string,
  most: number,
  { milliseconds, attempts }: Patience,
): Promise<Uint8Array | null> {
  for (let attempt = 1; ; attempt++) {
    try {
      const response = await fetch(address, { signal: AbortSignal.timeout(milliseconds) });
      if (response.status === 404) return null;
      if (response.ok) return await bytesOf(response, most);
      if (response.status < 500 || attempt === attempts)
        throw new CliFault((words) => words.install.status(address, String(response.status)));
    } catch (error) {
      if (error instanceof CliFault) throw error;
      if (attempt === attempts) throw faultOf(address, error, milliseconds);
    }
    await pause(200 * attempt);
  }
}

/** Up to one byte more than there should be: enough to see that it is another file. */
async function bytesOf({ body }: Response, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  if (body === null) return new Uint8Array();
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > most) break;
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function faultOf(address: string, error: unknown, milliseconds: number): CliFault {
  const { hostname } = new URL(address);
  if (error instanceof Error && error.name === 'TimeoutError')
    return new CliFault((words) => words.install.slow(address, Math.ceil(milliseconds / 1000)));
  const cause = error instanceof Error ? error.cause : undefined;
  // Undici says "fetch failed" before the answer, "terminated" in the middle of it.
  return error instanceof Error && /terminated/.test(error.message)
    ? new CliFault((words) => words.install.cutOff(address))
    : new CliFault((words) => words.install.offline(hostname, codeOf(cause)));
}

const codeOf = (cause: unknown) =>
  typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
