import { installedFolder } from '../dataFolder.ts';
import { importProgram } from './importProgram.ts';
import { printRan } from './printRan.ts';
import { runProgram } from './runProgram.ts';

printRan(
  await runProgram(process.argv.slice(2), (args, words, language) =>
    importProgram(args, words, language, installedFolder),
  ),
);
