import type { table as vi } from '../vi/table.ts';
import type { Translated } from '../Translated.ts';

export const table: Translated<typeof vi> = {};
