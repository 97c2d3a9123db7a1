import { answerInTurns } from './answerInTurns.ts';
import type { Question } from './Question.ts';

const hear = answerInTurns((reply) => {
  self.postMessage(reply);
});

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  hear(data);
});
