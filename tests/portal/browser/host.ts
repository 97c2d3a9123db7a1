import { fileURLToPath } from 'node:url';
import { serveDist } from './serveDist.ts';

export const subPath = '/trong-diem/';
/** Another one where two checkouts are tested side by side on one machine. */
export const port = Number(process.env['PORTAL_PORT'] ?? 4179);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  serveDist(fileURLToPath(new URL('../../../dist', import.meta.url)), subPath).listen(port);
}
