import type { Question } from '../analysis/Question.ts';
import type { World } from '../domain/indicator/World.ts';

/** Everything of a world that is not embedded, as a worker is told it. */
export function ownQuestion(world: World): Extract<Question, { kind: 'own' }> {
  const { own: figures, ownIndicators: indicators, edits } = world;
  const { hazard = null, projects = null } = world;
  return { kind: 'own', figures, indicators, edits, hazard, projects };
}
