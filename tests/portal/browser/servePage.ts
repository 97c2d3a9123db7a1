import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ServedPage {
  readonly address: string;
  readonly close: () => void;
}

/**
 * One page of somebody else, on a host of its own. A page that a test only pretends to load counts as of the open internet, from where
 * browsers frame nothing of this computer.
 */
export async function servePage(html: string): Promise<ServedPage> {
  const server: Server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${String(port)}/`, close: () => server.close() };
}
