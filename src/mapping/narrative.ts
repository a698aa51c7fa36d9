import type { Narrative } from '@medplum/fhirtypes';
import type { StudyRecord } from '../trial/study-record.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XHTML: markup escaped, characters that XML cannot hold left out. */
const escapeXhtml = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (c) => ESCAPES[c]!);

const MAX_TITLE = 300;

/** A short summary for people: title, number, status, phase, conditions, sites. */
export function toNarrative(record: StudyRecord): Narrative {
  const { identificationModule, statusModule, designModule, conditionsModule, contactsLocationsModule } =
    record.protocolSection;
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Registry number', identificationModule.nctId],
    ['Status', statusModule?.overallStatus],
    ['Type', designModule?.studyType],
    ['Phase', designModule?.phases?.join(', ')],
    ['Conditions', shortList(conditionsModule?.conditions)],
    ['Sites', contactsLocationsModule?.locations?.length.toString()],
  ];
  const title = (identificationModule.briefTitle ?? identificationModule.nctId).slice(0, MAX_TITLE);
  const lines = rows.flatMap(([label, value]) => (value ? [`<li>${label}: ${escapeXhtml(value)}</li>`] : []));
  return {
    status: 'generated',
    div: `<div xmlns="http://www.w3.org/1999/xhtml"><p>${escapeXhtml(title)}</p><ul>${lines.join('')}</ul></div>`,
  };
}

function shortList(items: readonly string[] | undefined): string | undefined {
  if (!items?.length) return undefined;
  const shown = items.slice(0, 5).join('; ').slice(0, MAX_TITLE);
  return items.length > 5 ? `${shown} and ${items.length - 5} more` : shown;
}
