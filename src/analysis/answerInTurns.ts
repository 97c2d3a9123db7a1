import type { Solver } from '../domain/solver/Solver.ts';
import { createDesk, type Replies } from './createDesk.ts';
import type { Question, Reply } from './Question.ts';

/** Milliseconds of work before the worker listens whether something newer was asked. */
const turn = 12;
/** Milliseconds between two tellings of how far the work is. */
const pause = 100;

/**
 * The desk as a worker keeps it: a plan is worked on in short turns, so that a newer one is heard in the middle of a long study and takes its
 * place. Outcomes are told at once; of how far a study is, the first word is told (whoever asked may then ask again) and
 * later ones now and then.
 *
 * @param openSolver brings the solver, when the first plan asks for it
 */
export function answerInTurns(
  tell: (reply: Reply) => void,
  openSolver: () => Promise<Solver>,
): (question: Question) => void {
  let solver: Solver | null = null;
  let asked: Question | null = null;
  const desk = createDesk(() => solver);
  let wanted: Replies | null = null;

  async function work(replies: Replies): Promise<void> {
    let told = -Infinity;
    let begun = performance.now();
    for (const reply of replies) {
      const now = performance.now();
      if ('outcome' in reply) tell(reply);
      else if (now - told >= pause) {
        told = now;
        tell(reply);
      }
      if (now - begun < turn) continue;
      await nextTask();
      if (wanted !== replies) return;
      begun = performance.now();
    }
  }

  function hear(question: Question): void {
    const replies = desk(question);
    if (replies === null) return;
    wanted = replies;
    void work(replies);
  }

  return (question) => {
    if (question.kind === 'plan') asked = question;
    if (question.kind !== 'plan' || question.plan.paint !== 'funding' || solver !== null)
      return hear(question);
    // One that does not arrive is told by the picture, and asked for again with the next plan.
    void openSolver()
      .then((opened) => (solver = opened))
      .catch(() => undefined)
      .then(() => {
        if (asked === question) hear(question);
      });
  };
}

/** Messages that wait are delivered first; a timer would be slowed down by the browser. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
