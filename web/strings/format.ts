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
  /** Milliseconds from a beginning as `3:08`, and from an hour on as `1:03:08`. */
  elapsed: (milliseconds: number) => {
    const seconds = Math.floor(milliseconds / 1000);
    const two = (value: number) => String(value).padStart(2, '0');
    const hours = Math.floor(seconds / 3600);
    const minutes = Math.floor(seconds / 60) % 60;
    const rest = two(seconds % 60);
    return hours === 0 ? `${minutes}:${rest}` : `${hours}:${two(minutes)}:${rest}`;
  },
  /** Milliseconds as a length in words: `12 seconds`, `1 min 40 s`. */
  length: (milliseconds: number) => {
    const seconds = Math.round(milliseconds / 1000);
    if (seconds < 60) return `${seconds} ${seconds === 1 ? 'second' : 'seconds'}`;
    const rest = seconds % 60;
    return `${Math.floor(seconds / 60)} min${rest === 0 ? '' : ` ${rest} s`}`;
  },
  count: (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`,
} as const;
