import type { ContactDetail, ContactPoint } from '@medplum/fhirtypes';
import type { Contact } from '../trial/parties.ts';
import { present } from './element.ts';
import { ownExtension, ownValue } from './extension.ts';
import { extensionValue } from './extension-shape.ts';

const PHONE_EXTENSION = 'http://hl7.org/fhir/StructureDefinition/contactpoint-extension';

/** A contact of a study or a site as a ContactDetail: the role and the telephone extension are extensions of it. */
export function toContactDetail(contact: Contact): ContactDetail {
  return present<ContactDetail>({
    extension: ownExtension('contact-role', contact.role),
    name: contact.name,
    telecom: telecomOf(contact),
  });
}

function telecomOf(contact: Contact): ContactPoint[] {
  const points: ContactPoint[] = [];
  if (contact.phone !== undefined || contact.phoneExt !== undefined) {
    points.push(
      present<ContactPoint>({
        extension:
          contact.phoneExt === undefined ? undefined : [{ url: PHONE_EXTENSION, valueString: contact.phoneExt }],
        system: 'phone',
        value: contact.phone,
      }),
    );
  }
  if (contact.email !== undefined) points.push({ system: 'email', value: contact.email });
  return points;
}

/** What `toContactDetail` wrote, and what others write in the same elements. */
export function fromContactDetail(detail: ContactDetail): Contact {
  const phone = detail.telecom?.find((point) => point.system === 'phone');
  const extension = phone?.extension?.find((candidate) => candidate.url === PHONE_EXTENSION);
  return present<Contact>({
    name: detail.name,
    role: ownValue<string>(detail.extension, 'contact-role'),
    phone: phone?.value,
    phoneExt: extensionValue(extension) as string | undefined,
    email: detail.telecom?.find((point) => point.system === 'email')?.value,
  } as Contact);
}
