import { vi } from 'vitest';
import type { Portal } from '../../../src/state/Portal.svelte.ts';
import ImportDialog from '../../../src/ui/import/ImportDialog.svelte';
import { draw } from '../openPortal.ts';

type Properties = Readonly<Record<string, string | number>>;

/** A GeoJSON file of small squares, side by side in the province. */
export function squares(name: string, ...properties: readonly Properties[]): File {
  const features = properties.map((each, index) => {
    const [x, y] = [106 + index / 50, 22.6];
    const ring = [
      [x, y],
      [x + 0.01, y],
      [x + 0.01, y + 0.01],
      [x, y + 0.01],
      [x, y],
    ];
    return { type: 'Feature', properties: each, geometry: { type: 'Polygon', coordinates: [ring] } };
  });
  return new File([JSON.stringify({ type: 'FeatureCollection', features })], name);
}

/** The dialogue of a file on its way in. jsdom has no dialogues of its own. */
export function openImport(portal: Portal, file: File) {
  Element.prototype.scrollIntoView = () => undefined;
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  const onclose = vi.fn();
  return { dialog: draw(portal, ImportDialog, { files: [file], onclose }), onclose };
}
