import type { AreaSetId, Vintage } from '../domain/area/Area.ts';
import type { OwnLayer } from '../domain/layer/OwnLayer.ts';
import type { Camera } from '../domain/plan.ts';
import type { Language } from '../i18n/Language.ts';
import type { Sought } from '../state/Focus.svelte.ts';
import type { Padding } from './cameraFor.ts';
import type { DrawingScene } from './drawingShapes.ts';
import type { SafetyScene } from '../domain/resettle/SafetyScene.ts';
import type { MapGeometry } from './MapGeometry.ts';

/** A request to show some areas; a new object is a new request. No areas: the whole province. */
export interface Fit {
  readonly set: AreaSetId;
  readonly units: readonly number[];
}

/**
 * Everything the map is told, as plain data. It is compared part by part with what was told before, by
 * identity, so a part that stays the same object costs nothing.
 */
export interface Scene {
  readonly geometry: MapGeometry;
  /** The painted set. */
  readonly set: AreaSetId;
  /** Whose communes stand over the hamlets. */
  readonly vintage: Vintage;
  /** By index in the set: a class of the palette, or one of the negative numbers of the legend. */
  readonly classNumbers: ArrayLike<number>;
  /** Classes with dots over their colour. */
  readonly stippled: readonly number[];
  /** Hex colour by class number. */
  readonly colours: readonly string[];
  /** Hex colour of the hatch of a flag that cannot be assessed. */
  readonly openColour: string;
  /** The planner's own layers that are shown over the units. */
  readonly overlays: readonly OwnLayer[];
  /** Hazard zones, receiving sites, and who goes where. */
  readonly safety: SafetyScene;
  /** What is being drawn by hand; `null` where nothing is, and then a click selects. */
  readonly drawing: DrawingScene | null;
  readonly selected: number | null;
  readonly hovered: number | null;
  readonly camera: Camera | null;
  readonly fit: Fit | null;
  /** A place that is no unit, asked for once; a new object is a new request. */
  readonly sought: Sought | null;
  readonly padding: Padding;
  readonly dark: boolean;
  readonly reducedMotion: boolean;
  /** How long the map moves to another place, in milliseconds; without effect where motion is not wanted. */
  readonly pace: number;
  readonly language: Language;
  /** How much larger than usual names are written: 1, or more before a room. */
  readonly lettering: number;
  /** In a frame of another page: the wheel and one finger belong to that page, Ctrl and two fingers to the map. */
  readonly framed: boolean;
  /** What a screen reader calls the map. */
  readonly label: string;
}
