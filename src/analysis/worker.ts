import { createDesk } from './createDesk.ts';
import type { Question } from './Question.ts';

const desk = createDesk();

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const reply = desk(data);
  if (reply !== null) self.postMessage(reply);
});
