/** Which properties of a boundary file say what; `null` where none does. */
export interface UnitProperties {
  readonly code: string | null;
  readonly name: string | null;
  /** Xã, phường and so on, where it stands in a property of its own. */
  readonly kind: string | null;
  readonly population: string | null;
  readonly province: string | null;
  readonly provinceCode: string | null;
}
