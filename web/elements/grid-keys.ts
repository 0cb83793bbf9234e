/** Moves the focus from cell to cell of a table whose cells hold a button each, with the arrow keys, Home and End. */
export function moveInGrid(event: KeyboardEvent): void {
  const cell = event.target instanceof Element ? event.target.closest('td') : null;
  const row = cell?.closest('tr');
  const body = row?.closest('tbody');
  if (!cell || !row || !body || event.ctrlKey || event.metaKey || event.altKey) return;
  const rows = [...body.rows];
  const at = { row: rows.indexOf(row), cell: cell.cellIndex };
  const wanted = {
    ArrowLeft: row.cells[at.cell - 1],
    ArrowRight: row.cells[at.cell + 1],
    ArrowUp: rows[at.row - 1]?.cells[at.cell],
    ArrowDown: rows[at.row + 1]?.cells[at.cell],
    Home: row.cells[1],
    End: row.cells[row.cells.length - 1],
  }[event.key];
  const button = wanted?.querySelector('button');
  if (!button) return;
  event.preventDefault();
  button.focus();
}

/** Leaves one stop for the tab key in a table: the cell that has, or had, the focus. */
export function followGridFocus({ currentTarget, target }: FocusEvent): void {
  if (!(currentTarget instanceof Element) || !(target instanceof HTMLButtonElement)) return;
  for (const button of currentTarget.querySelectorAll('td button'))
    button.setAttribute('tabindex', button === target ? '0' : '-1');
}
