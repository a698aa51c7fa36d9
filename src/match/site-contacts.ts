import type { ContactDetail, Extension, ResearchStudy } from '@medplum/fhirtypes';
import { parseJson } from '../kernel/json.ts';

const SITE_CONTACT = 'https://trialbridge.dev/fhir/StructureDefinition/site-contact';

/**
 * Whom to ask at a site about a study: those that the site names for it, else the study's own.
 *
 * @param body JSON of the study, which is only parsed where it names anybody
 */
export function siteContacts(body: Buffer, site: string): readonly ContactDetail[] {
  if (!body.includes('"contact"') && !body.includes(SITE_CONTACT)) return [];
  const study = parseJson(body.toString('utf8')) as ResearchStudy;
  const own = (study.site ?? [])
    .filter(({ reference }) => reference === site)
    .flatMap(({ extension }) => (extension ?? []).flatMap(contactIn));
  return own.length > 0 ? own : (study.contact ?? []);
}

const contactIn = ({ url, valueContactDetail }: Extension): readonly ContactDetail[] =>
  url === SITE_CONTACT && valueContactDetail ? [valueContactDetail] : [];
