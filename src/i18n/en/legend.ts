import type { legend as vi } from '../vi/legend.ts';
import type { Translated } from '../Translated.ts';

export const legend: Translated<typeof vi> = {};
