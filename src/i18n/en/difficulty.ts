import type { difficulty as vi } from '../vi/difficulty.ts';
import type { Translated } from '../Translated.ts';

export const difficulty: Translated<typeof vi> = {};
