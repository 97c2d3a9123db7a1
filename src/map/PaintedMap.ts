import { Map as MapLibre, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Camera } from '../domain/plan.ts';
import { AreaFills } from './AreaFills.ts';
import { Boundaries } from './Boundaries.ts';
import { boundsOf } from './boundsOf.ts';
import { CameraWork } from './CameraWork.ts';
import { emptyStyle, Ground } from './Ground.ts';
import { inkOf, type Ink } from './ink.ts';
import { inspectUnit, type Inspection } from './inspectUnit.ts';
import { listenToKeys } from './listenToKeys.ts';
import { listenToPointer, unitAt, type PointerListeners } from './listenToPointer.ts';
import { loadNameFont } from './loadNameFont.ts';
import { Looks } from './Looks.ts';
import { Marks, shapeAt } from './Marks.ts';
import { Names } from './Names.ts';
import type { Scene } from './Scene.ts';
import { Sources } from './Sources.ts';

setWorkerUrl(workerUrl);

export interface MapListeners extends PointerListeners {
  /** After every movement; `byPlanner` tells a hand on the map from a fit asked for by the page. */
  readonly oncamera: (camera: Camera, byPlanner: boolean) => void;
  readonly onbearing: (degrees: number) => void;
  readonly onprogress: (progress: 'busy' | 'idle') => void;
  readonly onlost: () => void;
  readonly onrestored: () => void;
}

/**
 * The map as one object that is told a scene and shows it. It computes nothing about the figures: it is
 * given class numbers and colours, and tells in return what the planner points at and where the map looks.
 *
 * @throws when the browser gives no WebGL 2.
 */
export class PaintedMap {
  readonly #map: MapLibre;
  readonly #camera: CameraWork;
  readonly #listeners: MapListeners;
  readonly #ground: Ground;
  readonly #fills: AreaFills;
  readonly #looks: Looks;
  readonly #boundaries: Boundaries;
  readonly #marks: Marks;
  readonly #names: Names;
  readonly #undo: (() => void)[] = [];
  #scene: Scene;
  #shown: Scene | null = null;
  #ink: Ink;
  #isReady = false;
  #hasFont = false;
  #isGone = false;

  constructor(container: HTMLElement, scene: Scene, listeners: MapListeners) {
    this.#scene = scene;
    this.#ink = inkOf(scene.dark);
    this.#listeners = listeners;
    let camera: CameraWork | undefined = undefined;
    this.#map = new MapLibre({
      container,
      style: emptyStyle(this.#ink),
      attributionControl: false,
      doubleClickZoom: false,
      pitchWithRotate: false,
      maxPitch: 0,
      renderWorldCopies: false,
      fadeDuration: scene.reducedMotion ? 0 : 150,
      transformConstrain: CameraWork.keepInside(() => camera),
    });
    this.#camera = camera = new CameraWork(this.#map, scene.geometry.bounds, scene.padding);
    this.#camera.calm = true;
    if (scene.camera === null) this.#fit(scene);
    else this.#camera.follow(scene.camera);
    this.#camera.calm = scene.reducedMotion;
    this.#map.addControl(new ScaleControl({ unit: 'metric', maxWidth: 96 }), 'bottom-right');

    const sources = new Sources(this.#map);
    this.#ground = new Ground(this.#map, sources);
    this.#fills = new AreaFills(this.#map, sources);
    this.#looks = new Looks(this.#map, sources);
    this.#boundaries = new Boundaries(this.#map, sources);
    this.#marks = new Marks(this.#map, sources);
    this.#names = new Names(this.#map, sources);
    this.#listen();
    void loadNameFont().then(() => {
      this.#hasFont = true;
      if (this.#isReady && !this.#isGone) this.#showNames(this.#scene);
    });
  }

  /** Shows a scene; only what differs from the one before is touched. */
  show(scene: Scene): void {
    this.#scene = scene;
    if (!this.#isReady || this.#isGone || this.#shown === scene) return;
    const before = this.#shown;
    this.#shown = scene;
    const isNew = <Key extends keyof Scene>(...keys: Key[]) =>
      before === null || keys.some((key) => before[key] !== scene[key]);

    this.#listeners.onprogress('busy');
    this.#ink = inkOf(scene.dark);
    if (isNew('geometry')) this.#ground.show(scene.geometry, this.#ink);
    if (isNew('geometry', 'set')) this.#fills.show(scene.set, scene.geometry);
    if (isNew('geometry', 'set', 'classNumbers', 'colours', 'openColour', 'dark')) this.#paint(scene);
    if (isNew('geometry', 'set', 'vintage')) {
      this.#boundaries.show(scene.set, scene.vintage, scene.geometry, this.#ink);
      this.#showNames(scene);
    }
    if (isNew('geometry', 'set', 'selected', 'hovered')) {
      this.#marks.show(scene.geometry.areas[scene.set], scene.selected, scene.hovered, this.#ink);
    }
    if (isNew('label')) this.#map.getCanvas().setAttribute('aria-label', scene.label);
    if (isNew('language')) this.#names.speak(scene.language);
    if (before !== null && isNew('dark')) this.#recolour();
    this.#move(before, scene);
    this.#map.triggerRepaint();
  }

  zoomBy(steps: number): void {
    this.#camera.zoomBy(steps);
  }

  faceNorth(): void {
    this.#camera.faceNorth();
  }

  fitProvince(): void {
    this.#camera.fit(null);
  }

  /** What is really painted for a unit, read back from MapLibre. */
  inspect(unit: number): Inspection {
    return inspectUnit(
      this.#map,
      this.#scene.set,
      shapeAt(this.#scene.geometry.areas[this.#scene.set], unit),
      unit,
    );
  }

  destroy(): void {
    this.#isGone = true;
    for (const undo of this.#undo) undo();
    this.#map.remove();
  }

  #paint({ geometry, set, classNumbers, colours, openColour }: Scene): void {
    const classes = Int8Array.from(classNumbers);
    this.#fills.paint(set, { classes, palette: colours, ink: this.#ink });
    this.#looks.paint(geometry.areas[set], classes, this.#ink, openColour);
  }

  #showNames({ set, vintage, geometry, language }: Scene): void {
    if (this.#hasFont) this.#names.show(set, vintage, geometry, language, this.#ink);
  }

  #recolour(): void {
    for (const part of [this.#ground, this.#boundaries, this.#marks, this.#names]) part.recolour(this.#ink);
  }

  #move(before: Scene | null, scene: Scene): void {
    this.#camera.calm = scene.reducedMotion;
    if (before === null) return;
    if (before.geometry !== scene.geometry) this.#camera.setHome(scene.geometry.bounds);
    this.#camera.pad(scene.padding);
    if (scene.fit !== null && scene.fit !== before.fit) this.#fit(scene);
    else if (scene.camera !== before.camera) this.#camera.follow(scene.camera);
  }

  #fit({ fit, geometry }: Scene): void {
    const shapes = (fit?.units ?? []).map((unit) => fit && shapeAt(geometry.areas[fit.set], unit)?.geometry);
    this.#camera.fit(boundsOf(shapes.filter((shape) => shape !== undefined && shape !== null)));
  }

  #listen(): void {
    const map = this.#map;
    const on: typeof map.on = map.on.bind(map);
    const layer = () => `area:${this.#scene.set}` as const;
    let byPlanner = false;
    const subscriptions = [
      on('style.load', () => {
        this.#isReady = true;
        this.show(this.#scene);
      }),
      on('sourcedata', () => this.#fills.hideOthers()),
      on('idle', () => {
        this.#fills.hideOthers();
        if (map.loaded()) this.#listeners.onprogress('idle');
      }),
      on('movestart', (event) => {
        byPlanner = event.originalEvent !== undefined;
        this.#listeners.onprogress('busy');
      }),
      on('move', (event) => {
        byPlanner ||= event.originalEvent !== undefined;
      }),
      on('moveend', () => this.#listeners.oncamera(this.#camera.report(byPlanner), byPlanner)),
      on('rotate', () => this.#listeners.onbearing(map.getBearing())),
      on('resize', () => this.#camera.refit()),
      on('webglcontextlost', () => {
        this.#isReady = false;
        this.#listeners.onlost();
      }),
      on('webglcontextrestored', () => this.#listeners.onrestored()),
    ];
    this.#undo.push(
      () => {
        for (const subscription of subscriptions) subscription.unsubscribe();
      },
      listenToPointer(map, layer, this.#listeners),
      listenToKeys(map.getCanvas(), {
        onescape: () => this.#listeners.onselect(null),
        onenter: () => {
          const { selected } = this.#scene;
          if (selected !== null) this.#listeners.onenter(selected);
          else this.#listeners.onselect(unitAt(map, layer(), map.project(map.getCenter())));
        },
      }),
    );
  }
}
