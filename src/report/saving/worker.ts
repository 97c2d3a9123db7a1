import { makeSheets } from './makeSheets.ts';
import type { SheetJob, SheetReply } from './SheetJob.ts';

const tell = (reply: SheetReply, transfer: Transferable[] = []) => self.postMessage(reply, { transfer });

self.addEventListener('message', ({ data }: MessageEvent<SheetJob>) => {
  makeSheets(data, (share) => tell({ share })).then(
    (made) => tell({ made }, [made.bytes.buffer]),
    (error: unknown) => tell({ failed: String(error) }),
  );
});
