/** Takes the keyboard and the window to an element, instead of following a link to it and changing the address. */
export function jumpTo(event: Event, id: string, block: ScrollLogicalPosition = 'center'): void {
  event.preventDefault();
  const target = document.getElementById(id);
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block });
}
