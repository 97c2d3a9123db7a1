import type { importing as vi } from '../vi/import.ts';
import type { Translated } from '../Translated.ts';

export const importing: Translated<typeof vi> = {};
