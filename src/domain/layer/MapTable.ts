import type { Geometry } from 'geojson';

/** One column of a map's table. */
export interface MapField {
  /** Lower-case letters, digits and underscores, begun by a letter: what every GIS takes. */
  readonly name: string;
  readonly kind: 'text' | 'number';
  /** What it holds, in words, with its unit. */
  readonly about: string;
}

/** How a class is drawn: by the value it has in `field`. */
export interface MapStyle {
  readonly field: string;
  readonly classes: readonly {
    readonly value: number;
    readonly label: string;
    /** Hex; `null` is drawn as a hatch, as the portal draws what has no class. */
    readonly colour: string | null;
  }[];
}

/** Shapes with figures to be opened in a GIS: degrees of WGS 84, one feature a unit, the same fields in each. */
export interface MapTable {
  readonly name: string;
  readonly fields: readonly MapField[];
  readonly features: readonly {
    readonly geometry: Geometry | null;
    /** In the order of the fields; `null` where there is none. */
    readonly values: readonly (string | number | null)[];
  }[];
  readonly style: MapStyle;
  /** Title, sources, licence and the mark of a sample, one line each. */
  readonly notes: readonly string[];
}
