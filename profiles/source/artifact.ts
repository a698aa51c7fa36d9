/** Canonical base of all definitions. */
export const BASE = 'https://trialbridge.dev/fhir';

/** Version of the published definitions; raise it with any change of meaning. */
const VERSION = '0.2.0';
const DATE = '2026-11-22';

/** What all our definitions say of themselves. */
export const artifact = (type: string, id: string) =>
  ({
    id,
    url: canonical(type, id),
    version: VERSION,
    status: 'active',
    date: DATE,
    publisher: 'TrialBridge',
  }) as const;

export const canonical = (type: string, id: string): string => `${BASE}/${type}/${id}`;

/** `criterion-atom` → `CriterionAtom`. */
export const computerName = (id: string): string =>
  id
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
