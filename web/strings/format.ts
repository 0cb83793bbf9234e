const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const short = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** How numbers and times are written on the page. Times come as ISO 8601 and are shown in local time. */
export const format = {
  /** `3 March 2026, 14:05` */
  moment: (iso: string) => `${day.format(new Date(iso))}, ${clock.format(new Date(iso))}`,
  /** `3 March 2026` */
  date: (iso: string) => day.format(new Date(iso)),
  /** `3 Mar` */
  day: (iso: string) => short.format(new Date(iso)),
  /** `14:05` */
  clock: (iso: string) => clock.format(new Date(iso)),
  /** A share of 0–1 as `42%`. */
  percent: (share: number) => `${Math.round(share * 100)}%`,
  /** A change of a share in percentage points: `+4`, `−0.5`, with a true minus. */
  change: (change: number) => {
    const points = Math.abs(change) * 100;
    return `${change < 0 ? '−' : '+'}${points < 1 ? points.toFixed(1) : Math.round(points)}`;
  },
  count: (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`,
} as const;
