import { fileURLToPath } from 'node:url';
import { serveDist } from './serveDist.ts';

export const subPath = '/trong-diem/';
export const port = 4179;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  serveDist(fileURLToPath(new URL('../../../dist', import.meta.url)), subPath).listen(port);
}
