type Triple = readonly [number, number, number];

/**
 * A colour given by what the eye judges it by: lightness, chroma and hue of CIELAB (white point D65), as
 * sRGB hex. Where the screen cannot show so strong a colour the chroma is lowered; lightness and hue stay,
 * so classes keep their order of lightness.
 *
 * Formulas: CIE 15 (Lab), IEC 61966-2-1 (sRGB).
 *
 * @param lightness 0 black .. 100 white
 * @param chroma 0 grey, about 100 the strongest a screen shows
 * @param hue degrees: 0 magenta-red, 90 yellow, 180 green-blue, 270 blue
 */
export function hexOfLch(lightness: number, chroma: number, hue: number): string {
  let strength = chroma;
  let channels = srgb(lightness, strength, hue);
  while (strength > 0 && channels.some((channel) => channel < -0.0005 || channel > 1.0005)) {
    strength = Math.max(0, strength - 0.5);
    channels = srgb(lightness, strength, hue);
  }
  const bytes = channels.map((channel) => Math.round(255 * Math.min(1, Math.max(0, channel))));
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

function srgb(lightness: number, chroma: number, hue: number): Triple {
  const angle = (hue * Math.PI) / 180;
  const fy = (lightness + 16) / 116;
  const x = 0.95047 * inverse(fy + (chroma * Math.cos(angle)) / 500);
  const y = inverse(fy);
  const z = 1.08883 * inverse(fy - (chroma * Math.sin(angle)) / 200);
  return [
    gamma(3.2404542 * x - 1.5371385 * y - 0.4985314 * z),
    gamma(-0.969266 * x + 1.8760108 * y + 0.041556 * z),
    gamma(0.0556434 * x - 0.2040259 * y + 1.0572252 * z),
  ];
}

function inverse(f: number): number {
  return f > 6 / 29 ? f ** 3 : 3 * (6 / 29) ** 2 * (f - 4 / 29);
}

function gamma(linear: number): number {
  return linear > 0.0031308 ? 1.055 * linear ** (1 / 2.4) - 0.055 : 12.92 * linear;
}
