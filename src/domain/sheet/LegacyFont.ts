/** Vietnamese as it was typed before Unicode: text that only looks right in its own fonts (.VnTime; VNI-Times). */
export const legacyFonts = ['tcvn3', 'vni'] as const;
export type LegacyFont = (typeof legacyFonts)[number];
