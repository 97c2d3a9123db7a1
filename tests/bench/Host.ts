import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Line } from './Line.ts';

interface Sent {
  readonly bytes: number;
  /** Milliseconds since 1970 at which the last byte went out. */
  readonly at: number;
}

const subPath = '/trong-diem/';
const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * A static host that packs with gzip, notes what it sent and when (to workers too), may send over a slow
 * line, and can give other data in place of an embedded file.
 */
export class Host {
  readonly #sent: Sent[] = [];
  readonly #folder: string;
  readonly #server: Server;
  readonly #line: Line | null;
  readonly #instead: (path: string) => string | null;

  constructor(
    folder: string,
    line: Line | null = null,
    instead: (path: string) => string | null = () => null,
  ) {
    this.#folder = folder;
    this.#line = line;
    this.#instead = instead;
    this.#server = createServer((request, response) => {
      const path =
        new URL(request.url ?? '/', 'http://localhost').pathname.slice(subPath.length) || 'index.html';
      const content = this.#packed(path);
      if (content === null) {
        response.writeHead(404).end();
        return;
      }
      const [body, packed] = content;
      response.writeHead(200, {
        'content-type': kinds[extname(path)] ?? 'application/octet-stream',
        ...(packed ? { 'content-encoding': 'gzip' } : {}),
      });
      const write = (piece: Buffer) => void response.write(piece);
      const sending = this.#line === null ? Promise.resolve(write(body)) : this.#line.send(body, write);
      void sending.then(() => {
        this.#sent.push({ bytes: body.length, at: Date.now() });
        response.end();
      });
    });
  }

  /** @returns the address of the portal */
  open(): Promise<string> {
    return new Promise((resolve) => {
      this.#server.listen(0, () => {
        const address = this.#server.address();
        const port = typeof address === 'object' && address !== null ? address.port : 0;
        resolve(`http://localhost:${String(port)}${subPath}`);
      });
    });
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** Bytes that had arrived by a moment. */
  bytesUntil(moment: number): number {
    return this.#sent.filter(({ at }) => at <= moment).reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /** Fonts and pictures are packed already. */
  #packed(path: string): readonly [Buffer, boolean] | null {
    const other = this.#instead(path);
    if (other !== null) return [gzipSync(other), true];
    const file = join(this.#folder, path);
    if (!file.startsWith(this.#folder) || !existsSync(file)) return null;
    const content = readFileSync(file);
    return /\.(woff2|png)$/.test(path) ? [content, false] : [gzipSync(content), true];
  }
}
