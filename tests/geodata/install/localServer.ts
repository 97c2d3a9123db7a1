import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers a request by itself; `false` leaves it to the files. */
export type Trick = (path: string, response: ServerResponse) => boolean;

export interface LocalServer {
  readonly address: string;
  /** Paths asked for, in order. */
  readonly asked: string[];
  readonly close: () => Promise<void>;
}

/** A server on this machine that holds some files, and may misbehave. */
export async function localServer(
  files: ReadonlyMap<string, string>,
  trick: Trick = () => false,
): Promise<LocalServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURI(request.url ?? '');
    asked.push(path);
    if (trick(path, response)) return;
    const text = files.get(path);
    response.statusCode = text === undefined ? 404 : 200;
    response.end(text ?? 'not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${String(port)}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
