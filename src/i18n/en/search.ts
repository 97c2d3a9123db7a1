import type { search as vi } from '../vi/search.ts';
import type { Translated } from '../Translated.ts';

export const search: Translated<typeof vi> = {};
