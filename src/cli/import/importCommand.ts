import { readFile } from '../../data/readFile.ts';
import { stampOf } from '../../data/reading/stampOf.ts';
import { earlierFigures } from '../../domain/check/earlierFigures.ts';
import { catalogue } from '../../domain/indicator/catalogue.ts';
import type { KnownWorld } from '../../domain/reading/KnownWorld.ts';
import type { Command } from '../Command.ts';
import { openSources } from '../openSources.ts';
import { openWorld } from '../openWorld.ts';
import { readOptions } from '../readOptions.ts';
import { RefusedAnswer } from '../RefusedAnswer.ts';
import { readImportOptions } from './readImportOptions.ts';
import { reportOf } from './reportOf.ts';
import { understandFile } from './understandFile.ts';

const usage =
  'import FILE... --as boundaries|table|projects|roads|hazard|facilities|places|sites|buildings [--level commune|hamlet|district] [--vintage 2021|2025] [--sheet NAME] [--layer NAME] [--coordinates EPSG:9210] [--swapped] [--decimal comma|point] [--year 2025]';

/**
 * What the portal makes of files, as it would tell a planner before they are accepted. Nothing is written: the
 * answer is one report for each file, refused if one of them could not be taken in.
 */
export const importCommand: Command = {
  name: 'import',
  usage,
  async run(args, language) {
    const typed = readOptions(args, usage, {
      files: true,
      values: ['as', 'level', 'vintage', 'sheet', 'layer', 'coordinates', 'decimal', 'year'],
      flags: ['swapped'],
    });
    const options = readImportOptions(typed);
    const world = openWorld();
    const known: KnownWorld = { sets: world.sets, indicators: catalogue, earlier: earlierFigures(world) };
    const reports = [];
    for (const source of await openSources(typed.files)) {
      const understood = understandFile(await readFile(source), options, known);
      reports.push(reportOf(source[0].name, options.as, await stampOf(source), understood, language));
    }
    const answer = { files: reports };
    return reports.every(({ state }) => state === 'ready') ? answer : new RefusedAnswer(answer);
  },
};
