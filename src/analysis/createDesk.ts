import type { Geometry } from 'geojson';
import type { AreaSetId } from '../domain/area/Area.ts';
import type { World } from '../domain/indicator/World.ts';
import { createAnswer, type Answer } from '../domain/outcome/createAnswer.ts';
import { createFundMemory } from '../domain/outcome/createFundMemory.ts';
import { waitsForStudy } from '../domain/outcome/waitsForStudy.ts';
import type { Plan } from '../domain/plan.ts';
import type { Solver } from '../domain/solver/Solver.ts';
import type { DrawnShapes, Question, Reply } from './Question.ts';
import { shapesDrawn } from './shapesDrawn.ts';

/** The answers to one plan, as they come; between two of them the work may be laid aside, or dropped. */
export type Replies = Generator<Reply, void, undefined>;

/**
 * The worker's whole surface: it gathers the world as it arrives and answers plans. Kept apart from the
 * worker's own file so that tests and the command line can ask it without a worker.
 *
 * @param solverOf for plans that paint by a budget
 * @returns `null` for data, which nobody answers
 */
export function createDesk(
  solverOf: () => Solver | null = () => null,
): (question: Question) => Replies | null {
  let world: World | null = null;
  let answer: Answer | null = null;
  const money = createFundMemory();
  const drawn = new Map<AreaSetId, DrawnShapes>();

  function change(next: World | null): null {
    world = next;
    answer = null;
    return null;
  }

  function shapesOf(set: AreaSetId): readonly (Geometry | null)[] | null {
    const shapes = drawn.get(set);
    return world === null || shapes === undefined ? null : shapesDrawn(world.sets[set], shapes);
  }

  return (question) => {
    if (question.kind === 'sets') {
      return change({ tables: [], own: [], ownIndicators: [], edits: [], ...world, sets: question.sets });
    }
    if (question.kind === 'shapes') {
      drawn.set(question.shapes.set, question.shapes);
      return change(world);
    }
    if (world === null) throw new Error('The areas must reach the worker before figures and plans');
    if (question.kind === 'table') return change({ ...world, tables: [...world.tables, question.table] });
    if (question.kind === 'own') {
      const { figures: own, indicators: ownIndicators, edits, hazard, projects } = question;
      const { sets, tables } = world;
      return change({
        ...{ sets, tables, own, ownIndicators, edits },
        ...(hazard === null ? {} : { hazard }),
        ...(projects === null ? {} : { projects }),
      });
    }
    answer ??= createAnswer(world, shapesOf, solverOf, money);
    return replies(answer, question.number, question.plan);
  };
}

function* replies(answer: Answer, number: number, plan: Plan): Replies {
  const outcome = answer.of(plan);
  const steps = answer.study(outcome);
  let step = steps.next();
  if (step.done !== true && !waitsForStudy(plan)) yield { number, outcome };
  while (step.done !== true) {
    yield { number, share: step.value };
    step = steps.next();
  }
  yield { number, outcome: answer.withStudy(outcome, step.value) };
}
