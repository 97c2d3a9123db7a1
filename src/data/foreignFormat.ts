import type { FileHead } from './FileFormat.ts';

const startsWith = ({ bytes }: FileHead, ...signature: number[]) =>
  signature.every((byte, index) => bytes[index] === byte);

/** Formats that planners have and that hold no table or map the portal could read, by what they begin with. */
const foreign: readonly { readonly name: string; readonly is: (head: FileHead) => boolean }[] = [
  { name: 'Word (.docx)', is: ({ entries }) => entries.includes('word/document.xml') },
  { name: 'PowerPoint (.pptx)', is: ({ entries }) => entries.includes('ppt/presentation.xml') },
  { name: 'PDF', is: (head) => startsWith(head, 0x25, 0x50, 0x44, 0x46) },
  { name: 'MHTML', is: ({ text }) => /^\s*MIME-Version:/i.test(text) },
  {
    name: 'XML',
    is: ({ text }) => /^\s*<\?xml/.test(text) && !/<(\w+:)?(kml|workbook|html|table)[\s>]/i.test(text),
  },
];

/** Name of a known format that is never read, `null` for anything else. */
export function foreignFormat(head: FileHead): string | null {
  return foreign.find(({ is }) => is(head))?.name ?? null;
}
