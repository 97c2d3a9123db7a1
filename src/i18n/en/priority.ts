import type { priority as vi } from '../vi/priority.ts';
import type { Translated } from '../Translated.ts';

export const priority: Translated<typeof vi> = {};
