import type { Messages } from '../../i18n/Messages.ts';
import type { Held } from '../../state/SharedDocument.svelte.ts';

/** Where what is in use is held, in one or two sentences; a hold that ends with the page says why. */
export function heldSentences(held: Held, words: Messages['kept']['held']): readonly string[] {
  if (held.kind !== 'session') return [words[held.kind]];
  const { why } = held;
  return [words[typeof why === 'string' ? why : why.code], words.session];
}
