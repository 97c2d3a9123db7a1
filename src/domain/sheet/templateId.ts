/**
 * The id of a measure that a header carries in square brackets, as the portal's own templates write it
 * (`Tỉ lệ hộ nghèo năm 2025 (%) [poor-rate]`), so that a filled template asks nothing; `null` for any other header.
 */
export function templateId(header: string): string | null {
  return /\[([a-z0-9]+(?:-[a-z0-9]+)+|[a-z]+)\]\s*$/.exec(header)?.[1] ?? null;
}
