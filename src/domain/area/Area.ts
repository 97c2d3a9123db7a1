/** The two administrative maps of the province: 161 communes before, 56 from 1 July 2025. */
export type Vintage = 2021 | 2025;

export const levels = ['province', 'district', 'commune', 'hamlet'] as const;
export type Level = (typeof levels)[number];

/**
 * A set of areas that tile the province once. Every column of figures belongs to exactly one set, in the
 * set's own order; a commune code means nothing without its set, since the same five digits name
 * different places in 2021 and 2025.
 */
export const areaSetIds = ['province', 'district', 'commune2021', 'commune2025', 'hamlet'] as const;
export type AreaSetId = (typeof areaSetIds)[number];

export type AreaKind =
  'tỉnh' | 'thành phố' | 'huyện' | 'xã' | 'phường' | 'đặc khu' | 'thị trấn' | 'xóm' | 'tổ dân phố';

/** `commune2025:01324`: unique over the whole portal, stable, fit for an address. */
export type AreaKey = `${AreaSetId}:${string}`;

/** Longitude, latitude in degrees (WGS 84). */
export type Position = readonly [number, number];

export interface Area {
  readonly key: AreaKey;
  readonly set: AreaSetId;
  readonly code: string;
  /** Without its kind: `Cốc Pàng`, NFC. */
  readonly name: string;
  readonly kind: AreaKind;
  /** A hamlet's name and position are ours, not official. */
  readonly sample: boolean;
  /** Seat of government where known, otherwise a point inside. */
  readonly position: Position | null;
  /** The position is a point inside only: no seat may be drawn there. */
  readonly seatUnknown?: true;
  /** Every area above this one, by set: a hamlet has all four, a commune of 2025 has only the province. */
  readonly within: Readonly<Partial<Record<AreaSetId, AreaKey>>>;
}
