import { openFaces } from '../drawing/openFaces.ts';
import { writePng } from '../drawing/writePng.ts';
import { mapPicture } from '../map/mapPicture.ts';
import type { PictureJob, PictureReply } from './PictureJob.ts';

const tell = (reply: PictureReply, transfer: Transferable[] = []) => self.postMessage(reply, { transfer });

self.addEventListener('message', ({ data }: MessageEvent<PictureJob>) => {
  paint(data).catch((error: unknown) => tell({ failed: String(error) }));
});

async function paint({ pictures, perMm, fonts }: PictureJob): Promise<void> {
  const { measure } = openFaces(fonts);
  for (const picture of pictures) {
    const png = picture === null ? null : await writePng(mapPicture(picture, measure), perMm, fonts, measure);
    tell({ png }, png === null ? [] : [png.buffer]);
  }
}
