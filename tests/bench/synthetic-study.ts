/**
 * Study records of our own making, for measuring: every module of a record, 1 to 40 sites, 5 to 25 criteria. The same
 * number gives the same record; no two numbers give the same eligibility text.
 */
import type { StudyRecord } from '../../src/trial/study-record.ts';

/** Draws from lists, the same way for the same number. */
class Draw {
  #state: number;

  constructor(seed: number) {
    this.#state = (seed * 2654435761) >>> 0 || 1;
  }

  /** From 0, below `below`. */
  number(below: number): number {
    this.#state ^= this.#state << 13;
    this.#state ^= this.#state >>> 17;
    this.#state ^= this.#state << 5;
    return (this.#state >>> 0) % below;
  }

  of<T>(list: readonly T[]): T {
    return list[this.number(list.length)]!;
  }

  some<T>(most: number, make: (index: number) => T): T[] {
    return Array.from({ length: 1 + this.number(most) }, (_, index) => make(index));
  }
}

const CONDITIONS =
  'type 2 diabetes;hypertension;asthma;COPD;breast cancer;major depressive disorder;atrial fibrillation;rheumatoid arthritis;psoriasis;heart failure;hepatitis C;epilepsy;migraine;chronic kidney disease;HIV infection;osteoporosis'.split(
    ';',
  );
const DRUGS =
  'metformin;warfarin;prednisone;sildenafil;insulin;methotrexate;atorvastatin;rifampicin;omeprazole;lithium;tamoxifen;ibuprofen'.split(
    ';',
  );
const TESTS =
  'Hemoglobin;Platelet count;ALT;AST;Serum creatinine;eGFR;HbA1c;Systolic blood pressure;LVEF;BMI;INR;Neutrophil count'.split(
    ';',
  );
const UNITS = 'g/dL;10^9/L;U/L;U/L;mg/dL;mL/min/1.73 m2;%;mmHg;%;kg/m2;;10^9/L'.split(';');
const CITIES =
  'Graz|Austria;Lyon|France;Leipzig|Germany;Osaka|Japan;Boston|United States;Tampa|United States;Porto|Portugal;Turku|Finland;Cork|Ireland;Utrecht|Netherlands'.split(
    ';',
  );
const WORDS =
  'visit dose group arm week response marker signal plan course change score outcome sample review care home clinic cohort'.split(
    ' ',
  );

const prose = (draw: Draw, sentences: number): string =>
  Array.from(
    { length: sentences },
    () => `The ${draw.of(WORDS)} of each ${draw.of(WORDS)} follows the ${draw.of(WORDS)} after the ${draw.of(WORDS)}.`,
  ).join(' ');

const day = (draw: Draw, year: number): string =>
  `${year}-${String(1 + draw.number(12)).padStart(2, '0')}-${String(1 + draw.number(28)).padStart(2, '0')}`;

function criterion(draw: Draw): string {
  const [condition, drug, test] = [draw.of(CONDITIONS), draw.of(DRUGS), draw.number(TESTS.length)];
  const span = `${1 + draw.number(24)} ${draw.of(['days', 'weeks', 'months'])}`;
  const value = `${1 + draw.number(200)}${draw.number(2) ? `.${draw.number(10)}` : ''} ${UNITS[test]}`.trim();
  return draw.of([
    () => `Diagnosis of ${condition} within the past ${span}`,
    () => `History of ${condition} or ${draw.of(CONDITIONS)}, unless stable for at least ${span}`,
    () => `Treatment with ${drug} or ${draw.of(DRUGS)} within ${span} prior to randomization`,
    () => `${TESTS[test]} ${draw.of(['\\>', '≥', '<', '≤', 'greater than', 'less than or equal to'])} ${value}`,
    () => `${TESTS[test]} between ${10 + draw.number(40)} and ${60 + draw.number(90)} ${UNITS[test]}`.trim(),
    () => `Known allergy or hypersensitivity to ${drug} (${prose(draw, 1).toLowerCase().slice(0, -1)})`,
    () => `Pregnant or breastfeeding women; women of childbearing potential must use contraception for ${span}`,
    () => `Age ${18 + draw.number(10)} to ${60 + draw.number(25)} years`,
    () => `Able and willing to give written informed consent and to attend ${2 + draw.number(12)} visits`,
    () => `Any condition that in the opinion of the investigator would interfere with the ${draw.of(WORDS)}`,
    () => `ECOG performance status ${draw.number(2)}-${2 + draw.number(2)}, no ${condition}, and no use of ${drug}`,
    () => `${prose(draw, 1).slice(0, -1)} without ${condition}`,
  ])();
}

function eligibility(draw: Draw): string {
  const all = Array.from({ length: 5 + draw.number(21) }, () => `* ${criterion(draw)}`);
  const cut = Math.ceil(all.length / 2);
  return `Inclusion Criteria:\n\n${all.slice(0, cut).join('\n')}\n\nExclusion Criteria:\n\n${all.slice(cut).join('\n')}`;
}

function site(draw: Draw) {
  const [city, country] = draw.of(CITIES).split('|') as [string, string];
  const number = draw.number(4000);
  return {
    facility: `${city} Clinic ${number}`,
    status: draw.of(['RECRUITING', 'COMPLETED', 'WITHDRAWN']),
    city,
    zip: String(10000 + number),
    country,
    ...(draw.number(3) === 0 && {
      contacts: [
        { name: `Office ${number}`, role: 'CONTACT', phone: `555-${1000 + number}`, email: `s${number}@x.test` },
      ],
    }),
    geoPoint: { lat: draw.number(12000) / 100 - 60, lon: draw.number(35000) / 100 - 175 },
  };
}

const outcomes = (draw: Draw, most: number) =>
  draw.some(most, (index) => ({
    measure: `Change of the ${draw.of(WORDS)} ${index + 1}`,
    description: prose(draw, 2),
    timeFrame: `${1 + draw.number(52)} weeks`,
  }));

/** The record numbered `index`, from 0. */
export function syntheticStudy(index: number): StudyRecord {
  const draw = new Draw(index + 1);
  const nctId = `NCT${String(10_000_000 + index)}`;
  const [condition, drug, other] = [draw.of(CONDITIONS), draw.of(DRUGS), draw.of(DRUGS)];
  const start = 2005 + draw.number(20);
  const arms = draw.some(4, (arm) => `Arm ${arm + 1}`);
  const sponsor = { name: `Sponsor ${draw.number(3000)}`, class: draw.of(['INDUSTRY', 'NIH', 'OTHER']) };
  return {
    protocolSection: {
      identificationModule: {
        nctId,
        orgStudyIdInfo: { id: `TB-${index}` },
        secondaryIdInfos: [
          { id: `20${10 + draw.number(15)}-00${1000 + draw.number(8999)}-11`, type: 'EUDRACT_NUMBER' },
        ],
        organization: { fullName: sponsor.name, class: sponsor.class },
        briefTitle: `${drug} in ${condition}, study ${index}`,
        officialTitle: `A randomised study of ${drug} against ${other} in people with ${condition} (${index})`,
        acronym: `TB${index % 997}`,
      },
      statusModule: {
        statusVerifiedDate: `${start + 2}-0${1 + draw.number(9)}`,
        overallStatus: draw.of(['RECRUITING', 'COMPLETED', 'TERMINATED', 'UNKNOWN']),
        expandedAccessInfo: { hasExpandedAccess: false },
        startDateStruct: { date: day(draw, start), type: 'ACTUAL' },
        primaryCompletionDateStruct: { date: day(draw, start + 2), type: 'ESTIMATED' },
        completionDateStruct: { date: `${start + 3}-0${1 + draw.number(9)}`, type: 'ESTIMATED' },
        studyFirstSubmitDate: day(draw, start - 1),
        studyFirstPostDateStruct: { date: day(draw, start - 1), type: 'ESTIMATED' },
        lastUpdateSubmitDate: day(draw, start + 1),
        lastUpdatePostDateStruct: { date: day(draw, start + 1), type: 'ACTUAL' },
      },
      sponsorCollaboratorsModule: {
        responsibleParty: { type: 'SPONSOR' },
        leadSponsor: sponsor,
        collaborators: draw.some(3, () => ({ name: `Partner ${draw.number(5000)}`, class: 'OTHER' })),
      },
      oversightModule: { oversightHasDmc: index % 2 === 0, isFdaRegulatedDrug: true, isFdaRegulatedDevice: false },
      descriptionModule: { briefSummary: prose(draw, 6), detailedDescription: prose(draw, 10 + draw.number(30)) },
      conditionsModule: { conditions: [condition, draw.of(CONDITIONS)], keywords: draw.some(5, () => draw.of(WORDS)) },
      designModule: {
        studyType: 'INTERVENTIONAL',
        phases: [draw.of(['NA', 'PHASE1', 'PHASE2', 'PHASE3', 'PHASE4'])],
        designInfo: {
          allocation: 'RANDOMIZED',
          interventionModel: 'PARALLEL',
          primaryPurpose: draw.of(['TREATMENT', 'PREVENTION', 'SUPPORTIVE_CARE']),
          maskingInfo: { masking: 'DOUBLE', whoMasked: ['PARTICIPANT', 'INVESTIGATOR'] },
        },
        enrollmentInfo: { count: 10 + draw.number(900), type: 'ESTIMATED' },
      },
      armsInterventionsModule: {
        armGroups: arms.map((label) => ({
          label,
          type: 'EXPERIMENTAL',
          description: prose(draw, 2),
          interventionNames: [`Drug: ${drug}`],
        })),
        interventions: [
          {
            type: 'DRUG',
            name: drug,
            description: prose(draw, 2),
            armGroupLabels: arms,
            otherNames: [`${drug}-${index}`],
          },
          {
            type: 'BEHAVIORAL',
            name: `Programme ${index % 71}`,
            description: prose(draw, 1),
            armGroupLabels: arms.slice(0, 1),
          },
        ],
      },
      outcomesModule: {
        primaryOutcomes: outcomes(draw, 3),
        secondaryOutcomes: outcomes(draw, 12),
        otherOutcomes: outcomes(draw, 2),
      },
      eligibilityModule: {
        eligibilityCriteria: eligibility(draw),
        healthyVolunteers: index % 5 === 0,
        sex: draw.of(['ALL', 'FEMALE', 'MALE']),
        minimumAge: `${18 + draw.number(20)} Years`,
        maximumAge: `${60 + draw.number(25)} Years`,
        stdAges: ['ADULT', 'OLDER_ADULT'],
      },
      contactsLocationsModule: {
        centralContacts: [{ name: `Desk ${index % 53}`, role: 'CONTACT', phone: '555-0100', email: 'desk@x.test' }],
        overallOfficials: [
          { name: `Investigator ${draw.number(9000)}, MD`, affiliation: sponsor.name, role: 'PRINCIPAL_INVESTIGATOR' },
        ],
        locations: draw.some(40, () => site(draw)),
      },
      referencesModule: {
        references: draw.some(4, () => ({
          pmid: String(10_000_000 + draw.number(20_000_000)),
          type: 'BACKGROUND',
          citation: prose(draw, 1),
        })),
        seeAlsoLinks: [{ label: 'Summary', url: `https://x.test/${index}` }],
      },
      ipdSharingStatementModule: {
        ipdSharing: 'YES',
        description: prose(draw, 1),
        infoTypes: ['STUDY_PROTOCOL'],
        timeFrame: '12 months',
      },
    },
    derivedSection: {
      miscInfoModule: { versionHolder: day(draw, 2025) },
      conditionBrowseModule: { meshes: [{ id: `D00${1000 + draw.number(8999)}`, term: condition }] },
      interventionBrowseModule: { meshes: [{ id: `D00${1000 + draw.number(8999)}`, term: drug }] },
    },
    hasResults: false,
  };
}
