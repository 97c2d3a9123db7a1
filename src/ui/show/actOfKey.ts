import type { ShowAct } from '../../domain/story/ShowAct.ts';

const acts: Readonly<Record<string, ShowAct>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  b: 'black',
  '.': 'black',
  o: 'overview',
  r: 'back',
  Backspace: 'back',
};

/** What a key means in front of a room; `null` for one that means nothing there. Clickers send PageDown, PageUp and a full stop. */
export function actOfKey(key: string): ShowAct | null {
  return acts[key.length === 1 ? key.toLowerCase() : key] ?? null;
}
