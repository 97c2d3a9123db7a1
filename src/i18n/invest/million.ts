import { dong } from '../format/dong.ts';
import type { Language } from '../Language.ts';

/** Money counted in million đồng: "14,2 tỷ đồng". */
export const million = (amount: number, language: Language): string => dong(amount * 1e6, language);
