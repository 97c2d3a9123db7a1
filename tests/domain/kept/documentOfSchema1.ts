/**
 * A document as the portal wrote it before there were statuses, letter by letter: a sheet, an edit that stands, and one
 * that was undone. Nothing here is made by the code of today.
 */
export const documentOfSchema1 = `{
  "schema": 1,
  "units": {"commune2025": ["M", "N"]},
  "files": [
    {"entry": 1, "accepted": {"kind": "sheet", "file": "một.csv", "figures": [{"indicator": "poor-rate", "set": "commune2025", "year": 2024, "column": [0.1, 0.2], "file": "một.csv"}], "indicators": []}, "decisions": [], "remarks": [], "remarked": 0}
  ],
  "done": [1, 2],
  "undone": [3],
  "history": [
    {"number": 1, "time": "2026-11-26T04:00:00.000Z", "by": "Nông Thị Lan", "kind": "import", "file": {"name": "một.csv", "bytes": 120, "sha256": "abababababababababababababababababababababababababababababababab"}, "changed": [], "shapes": 0},
    {"number": 2, "time": "2026-11-26T04:00:00.000Z", "by": "Nông Thị Lan", "kind": "edit", "edit": {"indicator": "poor-rate", "area": "commune2025:M", "year": 2024, "before": 0.1, "after": 0.3, "time": "2026-11-26T04:00:00.000Z", "by": "Nông Thị Lan"}},
    {"number": 3, "time": "2026-11-26T04:00:00.000Z", "by": "Nông Thị Lan", "kind": "edit", "edit": {"indicator": "poor-rate", "area": "commune2025:N", "year": 2024, "before": 0.1, "after": "not-reported", "time": "2026-11-26T04:00:00.000Z", "by": "Nông Thị Lan"}},
    {"number": 4, "time": "2026-11-26T04:00:00.000Z", "by": "Nông Thị Lan", "kind": "undo", "of": 3}
  ]
}`;
