import type { Feature } from 'geojson';
import type { AcceptedFile } from '../../domain/kept/AcceptedFile.ts';
import { createReadingDesk } from './createReadingDesk.ts';
import { piecesOf } from './piecesOf.ts';
import type { NumberedRequest, ReadingAnswers, ReadingReply } from './ReadingMessages.ts';

/** Answers requests one after another, in the order in which they came, whatever carries them. */
export function serveReading(send: (reply: ReadingReply) => void): (request: NumberedRequest) => void {
  const desk = createReadingDesk();
  let before: Promise<void> = Promise.resolve();

  async function ask(request: NumberedRequest): Promise<ReadingAnswers[keyof ReadingAnswers]> {
    const { number } = request;
    switch (request.kind) {
      case 'open':
        return desk.open(request, (progress) => send({ number, kind: 'progress', ...progress }));
      case 'answer':
        return desk.answer(request);
      case 'lines':
        return desk.lines(request);
      case 'problems':
        return desk.problems();
      case 'count':
        return desk.count(request, (progress) => send({ number, kind: 'progress', ...progress }));
      case 'take':
        return sendShapes(desk.take(request), number);
    }
  }

  /** Many shapes go over in pieces, so that receiving them never holds the page up for long. */
  function sendShapes(file: AcceptedFile | null, number: number): AcceptedFile | null {
    if (file === null || file.kind === 'sheet' || file.kind === 'projects') return file;
    const shapes: readonly (Feature | null)[] =
      file.kind === 'layer' ? file.layer.features : file.boundaries.features;
    for (const piece of piecesOf(shapes)) send({ number, kind: 'piece', features: piece });
    return file.kind === 'layer'
      ? { ...file, layer: { ...file.layer, features: [] } }
      : { ...file, boundaries: { ...file.boundaries, features: [] } };
  }

  return (request) => {
    before = before.then(async () => {
      const { number } = request;
      try {
        send({ number, kind: 'answer', answer: await ask(request) });
      } catch (error) {
        send({ number, kind: 'failed', reason: String(error) });
      }
    });
  };
}
