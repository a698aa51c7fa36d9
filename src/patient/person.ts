import { dayRange } from '../kernel/dates.ts';
import { Failure } from '../kernel/failure.ts';
import type { Entry } from './bundle-entries.ts';
import { codeOf, labelOf, readCodeable } from './codeable.ts';
import { type Element, elementOf, elementsOf, textOf } from './element.ts';
import type { FactProblem, PatientFacts } from './facts.ts';

/** Who the patient is, as far as the Patient resource says. */
export type Person = Pick<PatientFacts, 'birth' | 'deceased' | 'sex'>;

/** Of R4; DSTU2 and STU3 had an element of that name. */
const ANIMAL = 'http://hl7.org/fhir/StructureDefinition/patient-animal';
/** SNOMED CT: Homo sapiens. */
const HUMAN = '337915000';

/** No one born before has lived when records were kept in FHIR: the longest life on record is 122 years. */
const EARLIEST_BIRTH = '1885-01-01';

/**
 * @throws Failure `unprocessable` where the Patient is an animal: criteria for people are not to be judged by its record
 */
export function readPerson(patient: Entry, problems: FactProblem[]): Person {
  refuseAnimal(patient);
  const sex = SEXES.find((one) => one === patient.resource['gender']);
  const deceased = deceasedOf(patient);
  const birth = birthOf(patient, problems);
  return { ...(birth && { birth }), ...(deceased && { deceased }), ...(sex && { sex }) };
}

const SEXES = ['male', 'female', 'other', 'unknown'] as const;

function refuseAnimal({ resource, place }: Entry): void {
  const extension = elementsOf(resource['extension']).findIndex(({ url }) => url === ANIMAL);
  const species =
    extension < 0
      ? elementOf(resource['animal'])?.['species']
      : speciesIn(elementsOf(resource['extension'])[extension] ?? {});
  if ((extension < 0 && elementOf(resource['animal']) === undefined) || codeOf(species) === HUMAN) return;
  const named = labelOf(readCodeable(species));
  const what = named === undefined ? 'an animal' : `an animal (${named})`;
  throw new Failure('unprocessable', `The Patient is ${what}: studies in people cannot be judged by its record`, {
    expression: extension < 0 ? `${place}.animal` : `${place}.extension[${extension}]`,
  });
}

const speciesIn = (extension: Element): unknown =>
  elementsOf(extension['extension']).find(({ url }) => url === 'species')?.['valueCodeableConcept'];

function birthOf({ resource, reference }: Entry, problems: FactProblem[]): Person['birth'] {
  if (resource['birthDate'] === undefined) return undefined;
  const value = textOf(resource['birthDate']);
  const range = dayRange(value);
  const died = dayRange(textOf(resource['deceasedDateTime']));
  const message =
    value === undefined || !range
      ? 'Not a FHIR date'
      : value < EARLIEST_BIRTH.slice(0, value.length)
        ? `A birth in ${value.slice(0, 4)} would make the patient older than anybody has become; it is not used`
        : died && died.last < range.first
          ? 'After the date of death; it is not used'
          : undefined;
  if (message !== undefined) problems.push({ reference, expression: 'Patient.birthDate', message });
  return message === undefined && value !== undefined && range ? { value, range } : undefined;
}

function deceasedOf({ resource }: Entry): Person['deceased'] {
  const value = textOf(resource['deceasedDateTime']);
  const range = dayRange(value);
  if (value !== undefined) return range ? { value, range } : { value };
  return resource['deceasedBoolean'] === true ? { value: 'true' } : undefined;
}
