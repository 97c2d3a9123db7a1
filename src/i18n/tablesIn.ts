import { tables as en } from './en/tables.ts';
import type { Language } from './Language.ts';
import { tables as vi } from './vi/tables.ts';

/** Words of tables that leave the portal; apart from `wordsOf`, since the first screen needs none of them. */
export const tablesIn = (language: Language) => (language === 'vi' ? vi : en);
