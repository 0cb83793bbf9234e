/** Milliseconds from the beginning of a talk as `4:05`, or `1:04:05` from an hour on. */
export function talkTime(at: number): string {
  const seconds = Math.floor(at / 1000);
  const two = (value: number): string => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = two(seconds % 60);
  return hours === 0 ? `${minutes}:${rest}` : `${hours}:${two(minutes)}:${rest}`;
}
