/** Millimetres from the upper left corner of the sheet. */
export type Point = readonly [x: number, y: number];

/** Corners one after the other; a closed one goes back to its first by itself. */
export type Path = readonly Point[];

export interface Stroke {
  readonly colour: string;
  /** In millimetres. */
  readonly width: number;
  /** Dash and gap in turn; a dash of 0 with round ends is a dot. */
  readonly dash?: readonly number[];
  readonly round?: true;
}

export const weights = ['regular', 'bold'] as const;
export type Weight = (typeof weights)[number];

export type Item =
  | {
      readonly kind: 'shape';
      readonly paths: readonly Path[];
      readonly closed: boolean;
      readonly fill?: string;
      readonly stroke?: Stroke;
      /** Of fill and stroke, 0..1; left out: nothing shines through. */
      readonly opacity?: number;
      /** The unit it stands for: an SVG says so. */
      readonly key?: string;
      /** What it belongs to of all that lies over the units: an SVG says so. */
      readonly layer?: string;
      /** What it is called and says: an SVG tells it where the pointer rests. */
      readonly label?: string;
    }
  /** Only what lies inside the closed paths is seen; where an even number of them lie over each other is outside. */
  | { readonly kind: 'clip'; readonly paths: readonly Path[]; readonly items: readonly Item[] }
  | TextItem;

export interface TextItem {
  readonly kind: 'text';
  readonly text: string;
  /** Where its base line begins, is in the middle, or ends. */
  readonly at: Point;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Height of the em in millimetres. */
  readonly size: number;
  readonly weight: Weight;
  readonly colour: string;
  /** Colour of a rim around the letters. */
  readonly halo?: string;
  /** Where pressing it leads; a picture in dots leads nowhere. */
  readonly link?: string;
}

/**
 * A picture as a plain list of shapes and lines of text, from back to front, with everything in its place. Writers only say it in SVG, PDF or dots, so a
 * sheet is the same in all of them.
 */
export interface Drawing {
  /** In millimetres. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What is to be seen, for those who do not see it. */
  readonly description: string;
  readonly language: string;
  readonly items: readonly Item[];
}
