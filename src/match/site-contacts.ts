import type { ContactDetail, Extension, ResearchStudy } from '@medplum/fhirtypes';

const SITE_CONTACT = 'https://trialbridge.dev/fhir/StructureDefinition/site-contact';

/** Whom to ask at a site about a study: those that the site names for it, else the study's own. */
export function siteContacts(study: ResearchStudy, site: string): readonly ContactDetail[] {
  const own = (study.site ?? [])
    .filter(({ reference }) => reference === site)
    .flatMap(({ extension }) => (extension ?? []).flatMap(contactIn));
  return own.length > 0 ? own : (study.contact ?? []);
}

const contactIn = ({ url, valueContactDetail }: Extension): readonly ContactDetail[] =>
  url === SITE_CONTACT && valueContactDetail ? [valueContactDetail] : [];
