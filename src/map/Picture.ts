import type { Map as MapLibre } from 'maplibre-gl';
import { AreaFills } from './AreaFills.ts';
import { Boundaries } from './Boundaries.ts';
import { DrawingOverlay } from './DrawingOverlay.ts';
import { Ground } from './Ground.ts';
import { inkOf, type Ink } from './ink.ts';
import { Looks } from './Looks.ts';
import { Marks } from './Marks.ts';
import { Names } from './Names.ts';
import { Overlays } from './Overlays.ts';
import { SafetyOverlay } from './SafetyOverlay.ts';
import type { Scene } from './Scene.ts';
import { Sources } from './Sources.ts';

/** Everything drawn, from the ground to the names; told a scene, it touches only what differs from the last. */
export class Picture {
  readonly #ground: Ground;
  readonly #fills: AreaFills;
  readonly #looks: Looks;
  readonly #boundaries: Boundaries;
  readonly #marks: Marks;
  readonly #names: Names;
  readonly #overlays: Overlays;
  readonly #safety: SafetyOverlay;
  readonly #drawing: DrawingOverlay;
  #shown: Scene | null = null;
  #hasFont = false;

  constructor(map: MapLibre) {
    const sources = new Sources(map);
    this.#ground = new Ground(map, sources);
    this.#fills = new AreaFills(map, sources);
    this.#looks = new Looks(map, sources);
    this.#boundaries = new Boundaries(map, sources);
    this.#marks = new Marks(map, sources);
    this.#names = new Names(map, sources);
    this.#overlays = new Overlays(map, sources);
    this.#safety = new SafetyOverlay(map, sources);
    this.#drawing = new DrawingOverlay(map, sources);
  }

  show(scene: Scene): void {
    const before = this.#shown;
    this.#shown = scene;
    const ink = inkOf(scene.dark);
    const isNew = (...keys: (keyof Scene)[]) =>
      before === null || keys.some((key) => before[key] !== scene[key]);

    if (isNew('geometry')) this.#ground.show(scene.geometry, ink);
    if (isNew('geometry', 'set')) this.#fills.show(scene.set, scene.geometry);
    if (isNew('geometry', 'set', 'classNumbers', 'stippled', 'colours', 'openColour', 'dark'))
      this.#paint(scene, ink);
    if (isNew('geometry', 'set', 'vintage')) {
      this.#boundaries.show(scene.set, scene.vintage, scene.geometry, ink);
      this.#showNames();
    }
    if (isNew('geometry', 'set', 'selected', 'hovered')) {
      this.#marks.show(scene.geometry.areas[scene.set], scene.selected, scene.hovered, ink);
    }
    if (isNew('overlays')) this.#overlays.show(scene.overlays, ink);
    if (isNew('safety')) this.#safety.show(scene.safety, scene.dark);
    if (isNew('drawing')) this.#drawing.show(scene.drawing, ink);
    if (isNew('lettering')) this.#names.enlarge(scene.lettering);
    if (isNew('language')) this.#names.speak(scene.language);
    if (before !== null && isNew('dark')) {
      const parts = [this.#ground, this.#boundaries, this.#overlays, this.#marks, this.#names];
      for (const part of parts) part.recolour(ink);
      this.#safety.recolour(scene.dark);
    }
  }

  /** The face of the names is there: from now on they are drawn. */
  writeNames(): void {
    this.#hasFont = true;
    this.#showNames();
    if (this.#shown === null) return;
    this.#overlays.writeNames(inkOf(this.#shown.dark));
    this.#safety.writeNames(this.#shown.dark);
  }

  /** Some tiles came in: what was only standing in for the painted set may go. */
  settle(): void {
    this.#fills.hideOthers();
  }

  #paint({ geometry, set, classNumbers, stippled, colours, openColour }: Scene, ink: Ink): void {
    const classes = Int8Array.from(classNumbers);
    this.#fills.paint(set, { classes, palette: colours, ink });
    // Stripes of the most salient class: a contested unit is half among the first.
    const contested = colours.at(-1) ?? openColour;
    this.#looks.paint(geometry.areas[set], classes, stippled, ink, { open: openColour, contested });
  }

  #showNames(): void {
    if (!this.#hasFont || this.#shown === null) return;
    const { set, vintage, geometry, language, dark } = this.#shown;
    this.#names.show(set, vintage, geometry, language, inkOf(dark));
  }
}
