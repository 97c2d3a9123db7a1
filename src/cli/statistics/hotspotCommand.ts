import { globalG } from '../../domain/space/globalG.ts';
import { localG } from '../../domain/space/localG.ts';
import { withSelf } from '../../domain/space/withSelf.ts';
import { judgeUnits } from './judgedUnits.ts';
import { localOptions, mapUsage } from './mapOptions.ts';
import { mapStatistic } from './mapStatistic.ts';
import type { Command } from '../Command.ts';
import { readOptions } from '../readOptions.ts';
import { wordsOfCli } from '../wordsOfCli.ts';

const usage = `hotspot ${mapUsage} [--alpha 0.05] [--no-fdr]`;

/**
 * Getis and Ord's G over the map, and Gi and Gi* of every unit. `p` two-sided by the normal approximation, `pPermutation` one-sided as
 * PySAL's `p_sim`. Units stand out by Gi* and its `pPermutation` (by `p` without permutations).
 */
export const hotspotCommand: Command = {
  name: 'hotspot',
  usage,
  async run(args, language) {
    const options = readOptions(args, usage, localOptions);
    const words = wordsOfCli(language);
    const map = await mapStatistic(options, words);
    const negative = map.values.some((value) => value < 0);
    const warnings = negative
      ? [...map.told.warnings, { code: 'negative-values', text: words.warnings['negative-values']() }]
      : map.told.warnings;
    const own = localG(map.weights, map.values, false, map.permutations, map.seed);
    const weights = map.standardise(withSelf(map.neighbours));
    const star = localG(weights, map.values, true, map.permutations, map.seed);
    const judged =
      map.permutations > 0
        ? judgeUnits(
            options,
            star.map(({ permuted }) => permuted.p),
            'GiStar.pPermutation',
          )
        : judgeUnits(
            options,
            star.map(({ p }) => p),
            'GiStar.p',
          );
    const told = ({ permuted, ...analytic }: (typeof own)[number]) => ({
      ...analytic,
      pPermutation: permuted.p,
      pPermutationTwoSided: permuted.pTwoSided,
      zPermutation: permuted.z,
    });
    const units = own.map((each, unit) => {
      const starred = star[unit] as (typeof star)[number];
      const stands = judged.significant[unit] === true;
      return {
        id: map.ids[unit],
        value: map.values[unit],
        Gi: told(each),
        GiStar: told(starred),
        significant: stands,
        spot: stands ? (starred.z > 0 ? 'hot' : 'cold') : null,
      };
    });
    return { ...map.told, warnings, ...judged.told, global: globalG(map.weights, map.values), units };
  },
};
