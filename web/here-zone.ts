/** The time zone that the browser is set to, by its IANA name; UTC where the browser does not know. */
export function hereZone(): string {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return timeZone === 'Etc/Unknown' ? 'UTC' : timeZone;
}
