import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { readOptions } from '../../src/cli/readOptions.ts';
import { installedFolder } from '../dataFolder.ts';
import { printRan } from './printRan.ts';
import { runProgram } from './runProgram.ts';

printRan(
  await runProgram(process.argv.slice(2), async (args, words) => {
    readOptions(args, 'npm run geodata:reset', { values: [], flags: [] });
    if (!existsSync(installedFolder)) return [words.nothingInstalled];
    await rm(installedFolder, { recursive: true });
    return [words.reset];
  }),
);
