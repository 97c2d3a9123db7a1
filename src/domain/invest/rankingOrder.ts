import type { OpenCandidates } from './OpenCandidates.ts';

/** Down the ranking of the problem; who is not ranked comes last, ties by id. */
export function rankingOrder({ problem, open }: OpenCandidates): readonly number[] {
  const { ranking } = problem;
  const rankOf = new Map(ranking?.map((id, rank) => [id, rank]));
  const places = open.map((_, place) => place);
  const keyOf = (place: number) =>
    ranking === null ? -(open[place]?.value ?? 0) : (rankOf.get(open[place]?.candidate.id ?? '') ?? Infinity);
  return places.sort((a, b) => (keyOf(a) === keyOf(b) ? a - b : keyOf(a) - keyOf(b)));
}
