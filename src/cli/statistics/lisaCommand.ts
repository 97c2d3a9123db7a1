import { connectedGroups } from '../../domain/space/connectedGroups.ts';
import { localMoran } from '../../domain/space/localMoran.ts';
import { normalTail } from '../../domain/space/normalTail.ts';
import { spatialLag } from '../../domain/space/spatialLag.ts';
import { judgeUnits } from './judgedUnits.ts';
import { localOptions, mapUsage } from './mapOptions.ts';
import { mapStatistic } from './mapStatistic.ts';
import type { Command } from '../Command.ts';
import { readOptions } from '../readOptions.ts';
import { wordsOfCli } from '../wordsOfCli.ts';

const usage = `lisa ${mapUsage} [--alpha 0.05] [--no-fdr]`;

/**
 * Local Moran of every unit, which of them stand out, and the clusters they form. `p` is one-sided, as PySAL's `p_sim`; `pTwoSided`
 * twice that; `pAnalytic` two-sided by the conditional moments. Without permutations `pAnalytic` is judged.
 */
export const lisaCommand: Command = {
  name: 'lisa',
  usage,
  async run(args, language) {
    const options = readOptions(args, usage, localOptions);
    const map = await mapStatistic(options, wordsOfCli(language));
    const lag = spatialLag(map.weights, map.values);
    const local = localMoran(map.weights, map.values, map.permutations, map.seed);
    const analytic = local.map(({ z }) => 2 * normalTail(Math.abs(z)));
    const judged =
      map.permutations > 0
        ? judgeUnits(
            options,
            local.map(({ permuted }) => permuted.p),
            'p',
          )
        : judgeUnits(options, analytic, 'pAnalytic');
    const labels = local.map(({ quadrant }, unit) => (judged.significant[unit] === true ? quadrant : null));
    const units = local.map((each, unit) => ({
      id: map.ids[unit],
      value: map.values[unit],
      standardised: each.standardised,
      lag: lag[unit],
      lagStandardised: each.lag,
      I: each.I,
      expected: each.expected,
      variance: each.variance,
      expectedConditional: each.expectedConditional,
      varianceConditional: each.varianceConditional,
      z: each.z,
      pAnalytic: analytic[unit],
      quadrant: each.quadrant,
      p: each.permuted.p,
      pTwoSided: each.permuted.pTwoSided,
      meanPermutation: each.permuted.mean,
      variancePermutation: each.permuted.variance,
      zPermutation: each.permuted.z,
      significant: judged.significant[unit],
      cluster: labels[unit],
    }));
    const clusters = connectedGroups(map.neighbours, labels).map((group) => ({
      quadrant: group.label,
      units: group.units.map((unit) => map.ids[unit]),
    }));
    return { ...map.told, ...judged.told, units, clusters };
  },
};
