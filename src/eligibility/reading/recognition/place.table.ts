import { wordClass } from '../words/word-class.ts';

/** Words that name a house or a part of one where people are cared for or taught. */
export const isPlaceNoun = wordClass(
  'hospital hospitals clinic clinics department departments center centers centre centres university universities institute institution institutions ' +
    'ward wards units practices facility facilities school schools unit infirmary polyclinic dispensary',
);

/** Words that say what kind of house or part it is. */
export const isPlaceKind = wordClass(
  'university general regional teaching tertiary secondary primary public private national academic community rural urban central municipal district county city ' +
    'provincial military medical surgical care health healthcare outpatient inpatient specialist specialized specialised referral obstetric obstetrics gynecology gynaecology ' +
    'ophthalmology nephrology neurology cardiology oncology hematology haematology pediatric paediatric pediatrics paediatrics psychiatric psychiatry surgery radiology ' +
    'anesthesiology anaesthesiology anesthesia orthopedic orthopaedic orthopedics orthopaedics dental dentistry dermatology urology endocrinology gastroenterology pulmonology ' +
    "pneumology region rheumatology geriatric geriatrics maternity antenatal prenatal fertility pain rehabilitation internal medicine infectious diseases oral maxillofacial trauma stroke headache memory traumatology children's women's",
);

/** Words before a place that leave it the place that the trial means. */
export const isPlaceDeterminer = wordClass(
  'the a an our this one either each any both participating study same local selected respective recruiting investigating eligible governmental two three four five six seven eight nine ten different following above mentioned',
);

/** Of those, the ones that make a bare "hospital" a particular one. */
export const isParticular = wordClass(
  'our this participating study local selected respective recruiting investigating',
);

/** What stands before a place. */
export const isPlacePreposition = wordClass(
  'at in from of within to by through attending attend attends attended visiting visits',
);

/** What the people do there: part of the statement that they are there. */
export const isPresence = wordClass(
  'followed seen presenting presented visit visited arriving arrived referred sent transferred treated born delivered selected enrolled included seeking attending attended registered received managed evaluated operated scheduled' +
    ' attending attended recruited registered visiting hospitalised hospitalized cared managed monitored consulted consulting employed based',
);

/** What may follow the noun and makes it another thing: "hospital admission", "unit dose", "center of". */
export const isOtherThing = wordClass(
  'admission admissions stay stays discharge visit visits based acquired mortality staff personnel workers employees dose doses record records',
);
