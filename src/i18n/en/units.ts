import type { units as vi } from '../vi/units.ts';
import type { Translated } from '../Translated.ts';

export const units: Translated<typeof vi> = {};
