import { boundsAround } from '../../coordinates/boundsAround.ts';
import { dissolved } from '../../space/dissolved.ts';
import { ofWhole } from '../../steps/ofWhole.ts';
import type { Steps } from '../../steps/Steps.ts';
import type { Candidate, Screening } from './Candidate.ts';
import { cellsInCommunes } from './cellsInCommunes.ts';
import { judgeCells } from './judgeCells.ts';
import { nearestHamlets } from './nearestHamlets.ts';
import { patchesOf } from './patchesOf.ts';
import { piecesOf } from './piecesOf.ts';
import { placeOf, type Place } from './placeOf.ts';
import type { ScreenChoices } from './ScreenChoices.ts';
import { ScreenGrid } from './ScreenGrid.ts';
import type { ScreenGround } from './ScreenGround.ts';
import { spreadOut } from './spreadOut.ts';
import { squareSide } from './squareSide.ts';
import { worstAnswers } from './worstAnswers.ts';

/**
 * Where a new site could be looked for: land that no condition rules out, cut at the borders of communes and divided into places of about
 * the land that the households need. It says nothing of slope, soil or who owns the land, which a survey must.
 */
export function* screenPlaces(ground: ScreenGround, choices: ScreenChoices): Steps<Screening> {
  const shapes = ground.communes.map(({ shape }) => shape);
  const bounds = boundsAround(shapes);
  if (bounds === null) return { candidates: [], places: 0, hectares: 0, judged: 0, stages: [] };
  const needed = (choices.households * choices.squareMetresPerHousehold) / 10_000;
  const { km, across } = squareSide(needed);
  const grid = new ScreenGrid(bounds, km);
  const cells = yield* ofWhole(cellsInCommunes(grid, shapes), 0, 0.2);
  const { cells: judged, stages } = yield* ofWhole(judgeCells(cells, grid, ground, choices), 0.2, 0.9);
  const places = patchesOf(judged)
    .flatMap((patch) => piecesOf(patch, needed, across))
    .flatMap((piece) => placeOf(piece, grid) ?? []);
  const nearest = yield* ofWhole(
    nearestHamlets(
      places.map(({ point }) => point),
      ground.hamlets,
    ),
    0.9,
    1,
  );
  const toMove = new Map<string | null, number>();
  for (const { commune, households } of ground.hamlets)
    toMove.set(commune, (toMove.get(commune) ?? 0) + (households ?? 0));
  const found = places.flatMap((place, at) => {
    const commune = ground.communes[place.cells[0].commune];
    if (commune === undefined) return [];
    return [{ ...place, commune: commune.key, nearest: nearest[at] ?? null }];
  });
  const waiting = ({ commune }: (typeof found)[number]) => toMove.get(commune) ?? -1;
  const sorted = found.sort(
    (a, b) =>
      waiting(b) - waiting(a) ||
      (a.nearest?.km ?? 0) - (b.nearest?.km ?? 0) ||
      a.point[1] - b.point[1] ||
      a.point[0] - b.point[0],
  );
  return {
    candidates: spreadOut(sorted, choices.perCommune).flatMap((each) => {
      const shape = dissolved(each.cells.map((cell) => grid.shape(cell)));
      return shape === null ? [] : [candidateOf(each, shape, choices, toMove.has(each.commune))];
    }),
    places: places.length,
    hectares: places.reduce((sum, { hectares }) => sum + hectares, 0),
    judged: cells.reduce((sum, cell) => sum + grid.hectares(cell), 0),
    stages,
  };
}

function candidateOf(
  { cells, point, hectares, commune, nearest }: Place & Pick<Candidate, 'commune' | 'nearest'>,
  shape: Candidate['shape'],
  { squareMetresPerHousehold }: ScreenChoices,
  isHome: boolean,
): Candidate {
  const [first, ...others] = cells;
  return {
    id: `place-${point.map((degrees) => Math.round(degrees * 1e5)).join('-')}`,
    shape,
    point,
    hectares,
    households: Math.floor((hectares * 10_000) / squareMetresPerHousehold),
    commune,
    isHome,
    nearest,
    answers: worstAnswers([first.answers, ...others.map(({ answers }) => answers)]),
  };
}
