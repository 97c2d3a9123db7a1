import type { data as vi } from '../vi/data.ts';
import type { Translated } from '../Translated.ts';

export const data: Translated<typeof vi> = {};
