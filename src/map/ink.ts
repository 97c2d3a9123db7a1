import type { AreaSetId } from '../domain/area/Area.ts';
import type { OverlayRole } from './overlayShapes.ts';

/** Every colour of the map that is not a class. Hex, so that what was painted can be compared letter by letter. */
export interface Ink {
  /** Where the drawn window ends. */
  readonly ground: string;
  readonly land: string;
  readonly abroad: string;
  /** The province under everything painted; also the base of "not applicable" and of an open flag. */
  readonly paper: string;
  readonly noData: string;
  readonly noDataHatch: string;
  /** Dots around a unit to which the measure does not apply. */
  readonly dots: string;
  /** Outside the filter or the place gone into. */
  readonly outside: string;
  readonly lines: Readonly<Record<AreaSetId | 'border', string>>;
  /** Under the lines of districts, so that they stand out from dark classes. */
  readonly casing: string;
  readonly hovered: string;
  readonly selected: string;
  readonly halo: string;
  readonly name: string;
  readonly hamletName: string;
  readonly nameHalo: string;
  /** The planner's own layers, and the rim around their dots. */
  readonly overlays: Readonly<Record<OverlayRole | 'rim', string>>;
}

const light: Ink = {
  ground: '#f6f3ee',
  land: '#efeae1',
  abroad: '#e3dfd8',
  paper: '#fffefb',
  noData: '#e4e2dd',
  noDataHatch: '#a49d92',
  dots: '#6b6357',
  outside: '#f8f5f0',
  lines: {
    hamlet: '#6f665a',
    commune2021: '#5d554a',
    commune2025: '#5d554a',
    district: '#3d372f',
    province: '#2a2620',
    border: '#211e19',
  },
  casing: '#fffefb',
  hovered: '#211e19',
  selected: '#0d5a62',
  halo: '#ffffff',
  name: '#211e19',
  hamletName: '#3d372f',
  nameHalo: '#fffefb',
  overlays: {
    hazard: '#b3261e',
    roads: '#5a3d8f',
    facilities: '#0b5394',
    buildings: '#3d3a34',
    places: '#8c1d5b',
    rim: '#fffefb',
  },
};

const dark: Ink = {
  ground: '#171512',
  land: '#211e1a',
  abroad: '#2b2823',
  paper: '#26231f',
  noData: '#38352f',
  noDataHatch: '#746c60',
  dots: '#aaa294',
  outside: '#201d19',
  lines: {
    hamlet: '#0f0e0c',
    commune2021: '#0f0e0c',
    commune2025: '#0f0e0c',
    district: '#0f0e0c',
    province: '#efe9de',
    border: '#f3efe7',
  },
  casing: '#f3efe7',
  hovered: '#f3efe7',
  selected: '#6cc3c9',
  halo: '#12110f',
  name: '#f7f4ee',
  hamletName: '#e0d8ca',
  nameHalo: '#171512',
  overlays: {
    hazard: '#ff8a80',
    roads: '#c7b0f5',
    facilities: '#8cc4ff',
    buildings: '#e9e4d8',
    places: '#f59ccb',
    rim: '#171512',
  },
};

/** The map's colours in the light or the dark theme; the same neutrals and accent as the page's theme. */
export function inkOf(isDark: boolean): Ink {
  return isDark ? dark : light;
}
