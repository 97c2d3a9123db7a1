import type { AreaKey } from '../../area/Area.ts';
import { pointsInAreas } from '../../space/pointsInAreas.ts';
import type { Steps } from '../../steps/Steps.ts';
import { answersOfCells } from './answersOfCells.ts';
import type { Candidate } from './Candidate.ts';
import { candidateOf } from './candidateOf.ts';
import { mayBeUsed } from './mayBeUsed.ts';
import { patchesOf } from './patchesOf.ts';
import type { ScreenCell } from './ScreenCell.ts';
import type { ScreenChoices } from './ScreenChoices.ts';
import type { ScreenGround } from './ScreenGround.ts';

/**
 * Where a new site could be looked for: land that no condition rules out, in patches large enough for the households. It says
 * nothing of slope, soil or who owns the land, which a survey must.
 *
 * @param home the commune of the hamlet that moves, whose candidates come first; `null` for none
 * @returns the home commune's first, then the largest, then from the south-west
 */
export function* screenPlaces(
  cells: readonly ScreenCell[],
  ground: ScreenGround,
  choices: ScreenChoices,
  home: AreaKey | null,
): Steps<readonly Candidate[]> {
  const homes = pointsInAreas(
    cells.map(({ centre }) => centre),
    ground.communes.map(({ shape }) => shape),
  );
  const judged = yield* answersOfCells(cells, homes, ground, choices);
  const needed = choices.households * choices.hectaresPerHousehold;
  const atHome = ({ commune }: Candidate) => Number(commune !== null && commune === home);
  return patchesOf(judged.filter(({ answers }) => mayBeUsed(answers, choices)))
    .flatMap((patch) => candidateOf(patch, ground.communes, needed) ?? [])
    .sort((a, b) => atHome(b) - atHome(a) || b.hectares - a.hectares);
}
