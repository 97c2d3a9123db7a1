import { readFileSync } from 'node:fs';
import type { HamletsFile } from '../../src/domain/area/AreasFile.ts';
import type { FigureTable } from '../../src/domain/indicator/FigureTable.ts';
import { createRandom } from '../../src/domain/random/createRandom.ts';
import { matchHamlets } from '../../src/domain/resettle/match/matchHamlets.ts';
import { usualMatchChoices, type MatchProblem } from '../../src/domain/resettle/match/MatchProblem.ts';
import { openSolver } from '../../src/domain/solver/openSolver.ts';
import { finished } from '../../src/domain/steps/finished.ts';
import type { Measurement } from './Measurement.ts';
import { greedyMatching } from './plain/greedyMatching.ts';

const read = <Shape>(file: string) =>
  JSON.parse(readFileSync(new URL(`../../geodata/built/${file}`, import.meta.url), 'utf8')) as Shape;

/** Every hamlet of the embedded data to sixty seeded sites that together hold a tenth more than is needed, none further than 40 km. */
function everyHamlet(): MatchProblem {
  const { code, lon, lat } = read<HamletsFile>('hamlets.json');
  const { columns } = read<FigureTable>('figures/hamlets-2025.json');
  const hamlets = code.map((id, at) => {
    const households = columns['households']?.[at];
    return {
      id,
      households: typeof households === 'number' ? households : null,
      position: [lon[at] ?? 0, lat[at] ?? 0] as const,
      commune: null,
      group: null,
    };
  });
  const random = createRandom(1);
  const needed = hamlets.reduce((sum, { households }) => sum + (households ?? 0), 0);
  const sites = Array.from({ length: 60 }, (_, at) => ({
    id: `s${String(at).padStart(2, '0')}`,
    position: hamlets[Math.floor(random.next() * hamlets.length)]?.position ?? ([106, 22.6] as const),
    capacity: Math.ceil((needed * 1.1) / 60),
    costPerHousehold: null,
    commune: null,
  }));
  return { hamlets, sites, choices: { ...usualMatchChoices, maxKm: 40 } };
}

/** Sixty sites for all hamlets: how long, how far from the best there can be, and how far people walk by the list a hand would make. */
export async function matching(): Promise<readonly Measurement[]> {
  const problem = everyHamlet();
  const solver = await openSolver();
  const begun = performance.now();
  const { totals, gap } = finished(matchHamlets(problem, solver, { seconds: 2, relativeGap: 1e-6 }));
  const taken = performance.now() - begun;
  const hand = greedyMatching(problem);
  const what = '1,462 hamlets × 60 sites';
  return [
    {
      what: `${what}: until matched (2 s of solver at most)`,
      unit: 'ms',
      portal: taken,
      naive: null,
      aim: '2,000 ms',
    },
    {
      what: `${what}: at most this far from the best`,
      unit: '%',
      portal: gap * 100,
      naive: null,
      aim: '0 %',
    },
    {
      what: `${what}: households placed, beside the list by hand`,
      unit: 'households',
      portal: totals.placed,
      naive: hand.placed,
      aim: '',
    },
    {
      what: `${what}: km a household, beside the list by hand`,
      unit: 'km',
      portal: totals.householdKm / totals.placed,
      naive: hand.householdKm / hand.placed,
      aim: '',
    },
  ];
}
