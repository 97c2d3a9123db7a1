/** A piece of a sentence. */
export interface DeckRun {
  readonly text: string;
  readonly bold: boolean;
}

export interface DeckTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Share of the width of each column. */
  readonly widths: readonly number[];
}

/** Bars that stay bars: whoever opens the slide can change them. */
export interface DeckChart {
  readonly name: string;
  readonly labels: readonly string[];
  readonly values: readonly number[];
  /** Of the numbers at the bars, as spreadsheets write it. */
  readonly format: string;
}

/** A line of a legend: its colour, a sign where a pattern tells it apart, what it is, and how many. */
export interface DeckClass {
  readonly colour: string;
  readonly sign: string;
  readonly label: string;
  readonly count: string;
}

/** One slide as what stands on it; whoever writes a file of it adds no word. */
export interface DeckSlide {
  readonly title: string;
  /** The large figure and what it is; `null` where there is none. */
  readonly figure: { readonly value: string; readonly label: string } | null;
  readonly sentence: readonly DeckRun[];
  readonly points: readonly (readonly DeckRun[])[];
  readonly legend: {
    readonly title: string;
    readonly basis: string;
    readonly classes: readonly DeckClass[];
    readonly notes: string;
  } | null;
  readonly table: DeckTable | null;
  readonly chart: DeckChart | null;
  /** What the map shows, in words; `null` where the slide has no map. */
  readonly map: string | null;
  /** The mark of a sample, `''` where none is in it. */
  readonly sample: string;
  readonly source: string;
  readonly notes: string;
}
