import type { map as vi } from '../vi/map.ts';
import type { Translated } from '../Translated.ts';

export const map: Translated<typeof vi> = {
  excepted: {
    label: 'Taken out',
    back: (name) => `Put ${name} back`,
  },
  label: (province, kind) => `Map of ${province} ${kind}. Arrow keys move it, plus and minus zoom.`,
  gestures: {
    wheel: (key) => `Hold ${key} and scroll to zoom`,
    fingers: 'Use two fingers to move the map',
  },
  controls: 'Map controls',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  north: 'Face north',
  province: 'Whole province',
  retry: 'Open the map again',
  compare: {
    start: 'Compare two maps',
    explained: 'Keep this map on the left, then change measure, year or method on the right',
    label: 'Two maps compared',
    kept: 'The map kept to compare with, on the left',
    as: 'How to compare',
    side: 'Side by side',
    swipe: 'Swipe',
    swap: 'Swap sides',
    end: 'End comparison',
    divider: 'Line between the two maps',
    shares: (left, right) => `${left} on the left, ${right} on the right`,
    waiting: 'Drawing the map to compare with…',
  },
  unavailable: {
    missing: {
      title: 'This browser cannot draw the map',
      text: 'The map needs WebGL 2, which is switched off here or not supported. Table, profiles and ranking still work. A recent Chrome, Edge or Firefox can draw it.',
    },
    lost: {
      title: 'The map was interrupted',
      text: 'The machine took back its graphics memory. Your choices are kept; open the map again to go on.',
    },
  },
};
