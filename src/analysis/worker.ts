import { answerInTurns } from './answerInTurns.ts';
import type { Question } from './Question.ts';
import { openPageSolver } from './openPageSolver.ts';

const hear = answerInTurns((reply) => {
  self.postMessage(reply);
}, openPageSolver);

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  hear(data);
});
