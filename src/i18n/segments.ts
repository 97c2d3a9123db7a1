/** A stretch of a sentence; `strong` ones are set bold. */
export interface Segment {
  readonly text: string;
  readonly strong?: true;
}

export type Sentence = readonly Segment[];

/**
 * Cuts a message at its `**strong**` marks, so that a component can set them without any markup in words.
 * @example segments('Khu vực III **vì** ...') // [{ text: 'Khu vực III ' }, { text: 'vì', strong: true }, ...]
 */
export function segments(marked: string): Sentence {
  return marked
    .split('**')
    .map((text, place): Segment => (place % 2 === 1 ? { text, strong: true } : { text }))
    .filter(({ text }) => text !== '');
}
