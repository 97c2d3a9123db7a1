import { globalMoran } from '../../domain/space/globalMoran.ts';
import { mapOptions, mapUsage } from './mapOptions.ts';
import { mapStatistic } from './mapStatistic.ts';
import type { Command } from '../Command.ts';
import { readOptions } from '../readOptions.ts';
import { wordsOfCli } from '../wordsOfCli.ts';

const usage = `moran ${mapUsage}`;

/**
 * Moran's I of a field over a map. Two-sided: `pNormality`, `pRandomisation`, `pPermutationTwoSided`; one-sided towards the side
 * observed, as PySAL's `p_sim`: `pPermutation`.
 */
export const moranCommand: Command = {
  name: 'moran',
  usage,
  async run(args, language) {
    const options = readOptions(args, usage, mapOptions);
    const map = await mapStatistic(options, wordsOfCli(language));
    return { ...globalMoran(map.weights, map.values, map.permutations, map.seed), ...map.told };
  },
};
