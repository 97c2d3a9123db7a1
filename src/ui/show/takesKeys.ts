/** Whether keys belong to the field or list that has the focus, and not to the presentation. */
export function takesKeys(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, select, textarea, dialog, [contenteditable], [role=listbox], [role=combobox]') !==
      null
  );
}
