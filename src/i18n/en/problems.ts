import type { problems as vi } from '../vi/problems.ts';
import type { Translated } from '../Translated.ts';

export const problems: Translated<typeof vi> = {};
