import { Map as MapLibre, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Messages } from '../i18n/Messages.ts';
import { boxOfLayers } from './boxOfLayers.ts';
import { boxOfSought } from './boxOfSought.ts';
import { boxOfUnits } from './boxOfUnits.ts';
import { sameCamera } from './cameraFor.ts';
import type { CameraTie } from './CameraTie.ts';
import { CameraWork } from './CameraWork.ts';
import { emptyStyle } from './Ground.ts';
import { inkOf } from './ink.ts';
import { inspectUnit, type Inspection } from './inspectUnit.ts';
import { listenToDrawing } from './listenToDrawing.ts';
import { listenToKeys } from './listenToKeys.ts';
import { listenToMap } from './listenToMap.ts';
import { listenToPointer, unitAt } from './listenToPointer.ts';
import { listenToShapes } from './listenToShapes.ts';
import { loadNameFont } from './loadNameFont.ts';
import type { MapListeners } from './MapListeners.ts';
import { shapeAt } from './Marks.ts';
import { Picture } from './Picture.ts';
import type { Scene } from './Scene.ts';

setWorkerUrl(workerUrl);

/**
 * The map as one object that is told a scene and shows it. It computes nothing about the figures: it is
 * given class numbers and colours, and tells in return what the planner points at and where the map looks.
 *
 * @throws GPUInitializationError when the browser gives no WebGL 2.
 */
export class PaintedMap {
  readonly #map: MapLibre;
  readonly #camera: CameraWork;
  readonly #picture: Picture;
  readonly #listeners: MapListeners;
  readonly #undo: (() => void)[] = [];
  #scene: Scene;
  #isReady = false;

  /** @param gestures what a framed map answers to a wheel or one finger that are the page's */
  constructor(
    container: HTMLElement,
    scene: Scene,
    tie: CameraTie,
    listeners: MapListeners,
    gestures: Messages['map']['gestures'],
  ) {
    this.#scene = scene;
    this.#listeners = listeners;
    let camera: CameraWork | undefined = undefined;
    this.#map = new MapLibre({
      container,
      style: emptyStyle(inkOf(scene.dark)),
      attributionControl: false,
      doubleClickZoom: false,
      cooperativeGestures: scene.framed,
      locale: {
        'CooperativeGesturesHandler.WindowsHelpText': gestures.wheel('Ctrl'),
        'CooperativeGesturesHandler.MacHelpText': gestures.wheel('⌘'),
        'CooperativeGesturesHandler.MobileHelpText': gestures.fingers,
      },
      pitchWithRotate: false,
      maxPitch: 0,
      renderWorldCopies: false,
      fadeDuration: scene.reducedMotion ? 0 : 150,
      transformConstrain: CameraWork.keepInside(() => camera),
    });
    this.#camera = camera = new CameraWork(this.#map, scene.geometry.bounds, scene.padding);
    if (scene.camera === null) this.#fit(scene);
    else this.#camera.follow(scene.camera);
    this.#camera.setBeyond(boxOfLayers(scene.overlays));
    this.#camera.calm = scene.reducedMotion;
    this.#camera.pace = scene.pace;
    this.#map.addControl(new ScaleControl({ unit: 'metric', maxWidth: 96 }), 'bottom-right');
    this.#picture = new Picture(this.#map);
    this.#nameCanvas(scene);
    this.#listen();
    this.#undo.push(tie.join(this.#map));
  }

  /** Shows a scene; only what differs from the one before is touched. */
  show(scene: Scene): void {
    const before = this.#scene;
    if (before === scene) return;
    this.#scene = scene;
    this.#listeners.onprogress('busy');
    this.#nameCanvas(scene);
    this.#move(before, scene);
    if (this.#isReady) this.#picture.show(scene);
    this.#map.triggerRepaint();
  }

  zoomBy(steps: number): void {
    this.#camera.zoomBy(steps);
  }

  faceNorth(): void {
    this.#camera.faceNorth();
  }

  fitProvince(): void {
    this.#camera.fit(null, true);
  }

  /** What is really painted for a unit of the painted set, read back from MapLibre. */
  inspect(unit: number): Inspection {
    const { set, geometry } = this.#scene;
    return inspectUnit(this.#map, set, shapeAt(geometry.areas[set], unit), unit);
  }

  destroy(): void {
    this.#isReady = false;
    for (const undo of this.#undo) undo();
    this.#map.remove();
  }

  #nameCanvas({ label }: Scene): void {
    this.#map.getCanvas().setAttribute('aria-label', label);
  }

  #move(before: Scene, scene: Scene): void {
    this.#camera.calm = scene.reducedMotion;
    this.#camera.pace = scene.pace;
    if (before.overlays !== scene.overlays) this.#camera.setBeyond(boxOfLayers(scene.overlays));
    if (before.geometry !== scene.geometry) this.#camera.setHome(scene.geometry.bounds);
    this.#camera.pad(scene.padding);
    if (scene.sought !== null && scene.sought !== before.sought) {
      this.#camera.fit(boxOfSought(scene.sought, scene.geometry), true);
      return;
    }
    const isReleased = before.camera !== null && scene.camera === null;
    if (isReleased || (scene.fit !== null && scene.fit !== before.fit)) this.#fit(scene);
    else if (!sameCamera(scene.camera, before.camera)) this.#camera.follow(scene.camera);
  }

  #fit({ fit, geometry }: Scene): void {
    this.#camera.fit(fit === null ? null : boxOfUnits(fit, geometry));
  }

  #begin(): void {
    this.#isReady = true;
    this.#picture.show(this.#scene);
    void loadNameFont().then(() => {
      if (this.#isReady) this.#picture.writeNames();
    });
  }

  #listen(): void {
    const map = this.#map;
    const told = this.#listeners;
    const layer = () => `area:${this.#scene.set}` as const;
    const settle = () => {
      if (this.#isReady) this.#picture.settle();
    };
    this.#undo.push(
      listenToMap(map, {
        onready: () => this.#begin(),
        onloaded: settle,
        onidle: () => {
          settle();
          if (map.loaded()) told.onprogress('idle');
        },
        onmovestart: () => told.onprogress('busy'),
        onmoveend: () => {
          const moved = this.#camera.report();
          if (moved !== null) told.oncamera(moved.camera, moved.byPlanner);
        },
        onrotate: () => told.onbearing(map.getBearing()),
        onresize: () => this.#camera.resize(),
        onlost: () => {
          this.#isReady = false;
          told.onlost();
        },
        onrestored: () => told.onrestored(),
      }),
      listenToPointer(map, layer, {
        onhover: (unit, point) =>
          this.#scene.drawing === null ? told.onhover(unit, point) : told.onhover(null, null),
        onselect: (unit) => this.#scene.drawing === null && told.onselect(unit),
        onenter: (unit) => this.#scene.drawing === null && told.onenter(unit),
      }),
      // After the pointer, so that in one frame the cross is the last word on how it looks.
      listenToDrawing(map, () => this.#scene.drawing !== null, told),
      listenToShapes(map, told.onshape),
      listenToKeys(map.getCanvas(), {
        onescape: () => told.onselect(null),
        onenter: () => {
          const { selected } = this.#scene;
          if (selected !== null) told.onenter(selected);
          else told.onselect(unitAt(map, layer(), map.project(map.getCenter())));
        },
      }),
    );
  }
}
