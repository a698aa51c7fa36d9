/** Codes by which `$match` filters studies: FHIR's, then the registry's own. Read from profiles/ once each. */
import { BASE, codeSystem, conceptMap } from '../../fhir/profiles/definition-files.ts';

const registryCodes = (id: string): string[] =>
  (codeSystem(`${BASE}/CodeSystem/${id}`)?.concept ?? []).flatMap(({ code }) => code ?? []);

let statuses: ReadonlySet<string> | undefined;

/** Codes of a study's status (valueset-research-study-status.html, and the registry's). */
export function studyStatuses(): ReadonlySet<string> {
  if (statuses) return statuses;
  const known = (conceptMap('research-study-status').group ?? []).flatMap(({ element }) =>
    element.flatMap(({ code }) => code ?? []),
  );
  statuses = new Set([...known, ...registryCodes('overall-status')]);
  return statuses;
}

let phases: ReadonlySet<string> | undefined;

/** Codes of a study's phase (valueset-research-study-phase.html, and the registry's for one phase each). */
export function studyPhases(): ReadonlySet<string> {
  if (phases) return phases;
  const known = (conceptMap('phase').group ?? []).flatMap(({ element }) =>
    element.flatMap(({ target }) => target?.[0]?.code ?? []),
  );
  phases = new Set([...known, ...registryCodes('phase').filter((code) => !code.includes('+'))]);
  return phases;
}
