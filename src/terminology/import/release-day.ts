/** The day in a file's name (`…_20260301.txt`, `RxNorm_full_03032026`), as YYYYMMDD; '' where there is none. */
export function releaseDay(path: string): string {
  for (const [, digits] of path.matchAll(/(?<!\d)(\d{8})(?!\d)/g)) {
    if (digits === undefined) continue;
    if (isDay(digits)) return digits;
    // American order: month, day, year.
    const turned = `${digits.slice(4)}${digits.slice(0, 4)}`;
    if (isDay(turned)) return turned;
  }
  return '';
}

const isDay = (digits: string): boolean => /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(digits);
