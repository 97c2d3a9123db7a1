export interface ReportTable {
  readonly kind: 'table';
  readonly caption: string;
  readonly header: readonly string[];
  /** Share of the width of each column. */
  readonly widths: readonly number[];
  /** Columns of numbers stand at their right end. */
  readonly right: readonly number[];
  readonly rows: readonly (readonly string[])[];
}

export type ReportBlock =
  | { readonly kind: 'heading' | 'paragraph' | 'item'; readonly text: string }
  /** The mark of a sample, which must not be overlooked. */
  | { readonly kind: 'warning'; readonly text: string }
  | ReportTable;

/** An official report as what stands in it, from top to bottom; whoever writes a file of it adds no word. */
export interface OfficialReport {
  readonly superior: string;
  readonly issuer: string;
  readonly country: string;
  readonly motto: string;
  readonly number: string;
  readonly placeAndDate: string;
  readonly kind: string;
  readonly subject: string;
  readonly blocks: readonly ReportBlock[];
  readonly recipientsTitle: string;
  readonly recipients: readonly string[];
  /** Authority, position, and after the room for a signature the name; empty lines are left out. */
  readonly signature: { readonly lines: readonly string[]; readonly name: string };
}
