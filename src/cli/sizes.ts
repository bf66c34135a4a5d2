/** Numbers as people read them. */

/** `12,345` */
export function count(number: number): string {
  return Math.round(number).toLocaleString('en-US');
}

/** `12,345 statements`, `1 statement` */
export function countOf(number: number, one: string, many = `${one}s`): string {
  return `${count(number)} ${number === 1 ? one : many}`;
}

/** `98.2 MB` */
export function bytes(number: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, number)) / 3)));
  return `${(number / 1_000 ** step).toFixed(step === 0 ? 0 : 1)} ${units[step]!}`;
}

/** `4 s`, `3 min 20 s`, `1 h 5 min` */
export function duration(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3_600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3_600)} h ${Math.floor((whole % 3_600) / 60)} min`;
}
