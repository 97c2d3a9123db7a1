import type { rules as vi } from '../vi/rules.ts';
import type { Translated } from '../Translated.ts';

export const rules: Translated<typeof vi> = {};
