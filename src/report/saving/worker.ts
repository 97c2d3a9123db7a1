import { makeSheets } from './makeSheets.ts';
import { serveWork } from './serveWork.ts';

serveWork(makeSheets, ({ bytes }) => [bytes.buffer]);
