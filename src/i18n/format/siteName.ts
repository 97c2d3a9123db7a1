/** Whose page an address is of, as a source is named beside a figure: "baocaobang.vn". */
export const siteName = (address: string): string => new URL(address).hostname.replace(/^www\./, '');
