import type { ShowAct } from '../../domain/story/ShowAct.ts';
import type { SpeakerSlide } from '../../domain/story/SpeakerSlide.ts';

/** What the two windows tell each other. `hello`: a speaker's window has opened and knows nothing yet. */
export type ShowNews =
  | { readonly kind: 'slide'; readonly slide: SpeakerSlide }
  | { readonly kind: 'act'; readonly act: ShowAct }
  | { readonly kind: 'hello' | 'ended' };

export interface ShowChannel {
  readonly tell: (news: ShowNews) => void;
  readonly close: () => void;
}

/**
 * Between the window that the room sees and the speaker's, of one installation in one browser; no network is asked. A browser without
 * such channels has no second window.
 */
export function openShowChannel(hear: (news: ShowNews) => void): ShowChannel {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => undefined, close: () => undefined };
  const folder = location.pathname.replace(/[^/]*$/, '');
  const channel = new BroadcastChannel(`trong-diem show ${folder}`);
  channel.addEventListener('message', ({ data }: MessageEvent<ShowNews>) => hear(data));
  return { tell: (news) => channel.postMessage(news), close: () => channel.close() };
}
