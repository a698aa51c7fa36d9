type Partly<T> = { [K in keyof T]: T[K] | undefined };

/** An object of the fields that the page states: what is undefined or empty is left out. Undefined where nothing is left. */
export function stated<T extends object>(fields: Partly<Required<T>> | Partly<T>): T | undefined {
  const entries = Object.entries(fields).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as T);
}
