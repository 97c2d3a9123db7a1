import type { World } from '../domain/indicator/World.ts';
import { createAnswer } from '../domain/outcome/createAnswer.ts';
import type { Question, Reply } from './Question.ts';

/**
 * The worker's whole surface: it gathers the world as it arrives and answers plans. Kept apart from the
 * worker's own file so that tests and the command line can ask it without a worker.
 */
export function createDesk(): (question: Question) => Reply | null {
  let world: World | null = null;
  let answer: ReturnType<typeof createAnswer> | null = null;

  function change(next: World): null {
    world = next;
    answer = null;
    return null;
  }

  return (question) => {
    if (question.kind === 'sets') {
      return change({ tables: [], own: [], ownIndicators: [], edits: [], ...world, sets: question.sets });
    }
    if (world === null) throw new Error('The areas must reach the worker before figures and plans');
    if (question.kind === 'table') return change({ ...world, tables: [...world.tables, question.table] });
    if (question.kind === 'own') {
      const { figures: own, indicators: ownIndicators, edits } = question;
      return change({ ...world, own, ownIndicators, edits });
    }
    answer ??= createAnswer(world);
    return { number: question.number, outcome: answer(question.plan) };
  };
}
