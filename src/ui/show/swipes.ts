import type { ShowAct } from '../../domain/story/ShowAct.ts';

/** Shorter than this, in pixels, a touch is a press and no swipe. */
const shortest = 60;

/** Calls `act` for a swipe to the side over a node; up and down stay the browser's, for scrolling. */
export function swipes(act: (act: ShowAct) => void): (node: HTMLElement) => () => void {
  return (node) => {
    let from: { readonly x: number; readonly y: number } | null = null;
    const start = ({ touches }: TouchEvent) => {
      const [touch] = touches;
      from = touch === undefined || touches.length > 1 ? null : { x: touch.clientX, y: touch.clientY };
    };
    const end = ({ changedTouches }: TouchEvent) => {
      const [touch] = changedTouches;
      if (from === null || touch === undefined) return;
      const [across, down] = [touch.clientX - from.x, touch.clientY - from.y];
      from = null;
      if (Math.abs(across) < shortest || Math.abs(across) < 2 * Math.abs(down)) return;
      act(across < 0 ? 'next' : 'previous');
    };
    node.addEventListener('touchstart', start, { passive: true });
    node.addEventListener('touchend', end, { passive: true });
    return () => {
      node.removeEventListener('touchstart', start);
      node.removeEventListener('touchend', end);
    };
  };
}
