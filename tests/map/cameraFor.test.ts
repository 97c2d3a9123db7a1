import { describe, expect, it } from 'vitest';
import { cameraFor, sameCamera } from '../../src/map/cameraFor.ts';
import type { Box } from '../../src/map/MapGeometry.ts';

const none = { top: 0, right: 0, bottom: 0, left: 0 };
const caoBang: Box = [105.26, 22.36, 106.83, 23.12];
const laptop = { width: 1366, height: 716 };

/** Pixels the box takes at a zoom: one turn of the earth is 512 pixels at zoom 0. */
const pixelsAcross = ([west, , east]: Box, zoom: number) => ((east - west) / 360) * 512 * 2 ** zoom;

describe('the camera for a box', () => {
  it('makes the province fill the width that is left beside the panel', () => {
    const { zoom } = cameraFor(caoBang, laptop, { ...none, left: 360 }, 15);
    expect(pixelsAcross(caoBang, zoom)).toBeCloseTo(1366 - 360 - 56, 6);
  });

  it('fits by height where the height is what lacks', () => {
    const low = cameraFor(caoBang, { width: 1366, height: 300 }, none, 15);
    expect(pixelsAcross(caoBang, low.zoom)).toBeLessThan(600);
  });

  it('centres on the middle as it is drawn, which lies north of the middle latitude', () => {
    const { longitude, latitude } = cameraFor([100, 0, 110, 60], laptop, none, 15);
    expect(longitude).toBe(105);
    // asinh(tan 60°)/2 = 0.658479; its latitude is atan(sinh 0.658479) = 35.264°.
    expect(latitude).toBeCloseTo(35.2644, 3);
  });

  it('goes no nearer than asked, even to a single point', () => {
    expect(cameraFor([106, 22.7, 106, 22.7], laptop, none, 13).zoom).toBe(13);
  });

  it('stays finite where a panel covers everything', () => {
    const { zoom } = cameraFor(caoBang, { width: 360, height: 600 }, { ...none, bottom: 900 }, 15);
    expect(Number.isFinite(zoom)).toBe(true);
  });
});

it('an address that rounds the camera shows the same picture', () => {
  const camera = { longitude: 106.25871, latitude: 22.66589, zoom: 9.1234 };
  expect(sameCamera(camera, { longitude: 106.25874, latitude: 22.66585, zoom: 9.12 })).toBe(true);
  expect(sameCamera(camera, { ...camera, zoom: 9.2 })).toBe(false);
  expect(sameCamera(camera, null)).toBe(false);
});
