import { readOptions } from '../../src/cli/readOptions.ts';
import { installedFolder } from '../dataFolder.ts';
import { fetchBoundaries } from './fetchBoundaries.ts';
import { printRan } from './printRan.ts';
import type { PublishedSource } from './PublishedSource.ts';
import published from './publishedSource.json' with { type: 'json' };
import { remarksOf } from './remarksOf.ts';
import { runProgram } from './runProgram.ts';

const usage = 'npm run geodata:fetch -- [--server https://raw.githubusercontent.com] [--language vi|en]';
const source: PublishedSource = published;

printRan(
  await runProgram(process.argv.slice(2), async (args, words, language) => {
    const options = readOptions(args, usage, { values: ['server'], flags: [] });
    const server = (options.text('server') ?? 'https://raw.githubusercontent.com').replace(/\/$/, '');
    const { units, problems } = await fetchBoundaries(source, server, installedFolder);
    return [
      words.fetched(units, source.repository, source.licence),
      ...remarksOf(problems, words, language),
      words.next,
    ];
  }),
);
