import { namingSystem, namingSystems } from './definition-files.ts';

/** The URI that a naming system of ours is written with, and then those that others use for it. */
export function systemsOf(id: string): readonly [string, ...string[]] {
  const uris = (namingSystem(id).uniqueId ?? []).filter(({ type }) => type === 'uri');
  const preferred = uris.find((one) => one.preferred)?.value;
  if (preferred === undefined) throw new Error(`NamingSystem-${id}.json names no preferred URI`);
  return [preferred, ...uris.flatMap(({ value }) => (value === undefined || value === preferred ? [] : [value]))];
}

let preferredOf: ReadonlyMap<string, string> | undefined;

/** The preferred URI of the identifiers that `system` is an alias for; `system` itself where it is none. */
export function preferredSystem(system: string): string {
  preferredOf ??= new Map(
    namingSystems().flatMap(({ id = '' }) => {
      const [preferred, ...aliases] = systemsOf(id);
      return aliases.map((alias): [string, string] => [alias, preferred]);
    }),
  );
  return preferredOf.get(system) ?? system;
}
