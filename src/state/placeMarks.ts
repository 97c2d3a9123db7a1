import type { Candidates } from './Candidates.svelte.ts';
import type { PlaceMark } from '../domain/resettle/SafetyScene.ts';

/** Every place that was found as the map marks it. */
export function placeMarks({ found, chosen }: Pick<Candidates, 'found' | 'chosen'>): readonly PlaceMark[] {
  const candidates = found?.screening.candidates ?? [];
  return candidates.map(({ id, shape, point }) => ({ shape, point, isChosen: id === chosen }));
}
