/** ICD-9-CM, diagnoses: what older entries of a record are coded in. */
export const ICD9CM = 'http://hl7.org/fhir/sid/icd-9-cm';
/** Level II: drugs that a clinic gives, and what it supplies. */
export const HCPCS = 'https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets';

/**
 * Beginnings of codes, each with what every code that begins so says: `beginning … concept concept`, ids of the lexicon. A rubric that
 * holds several diseases stands for what they share; one without a concept is left to its words (in remission, only suspected). Source: the rubrics
 * of ICD-9-CM 2015.
 */
const ICD9 = `
042 hiv-infection
0702 0703 hepatitis-b
07041 07044 07051 07054 0707 hepatitis-c
010 011 012 013 014 015 016 017 018 tuberculosis
135 sarcoidosis
151 gastric-cancer
153 colon-cancer
1540 colorectal-cancer
1541 rectal-cancer
1550 liver-cancer
157 pancreatic-cancer
161 laryngeal-cancer
1622 1623 1624 1625 1628 1629 lung-cancer
172 melanoma
174 175 breast-cancer
180 cervical-cancer
182 endometrial-cancer
1830 ovarian-cancer
185 prostate-cancer
186 testicular-cancer
188 bladder-cancer
1890 kidney-cancer
191 malignant-brain-tumor
193 thyroid-cancer
201 hodgkin-lymphoma
2030 multiple-myeloma
204 205 206 2070 2072 2078 208 leukemia
242 hyperthyroidism
243 244 hypothyroidism
245 thyroiditis
249 secondary-diabetes-mellitus
250 diabetes-mellitus
25001 25003 25011 25013 25021 25023 25031 25033 25041 25043 25051 25053 25061 25063 25071 25073 25081 25083 25091 25093 type-1-diabetes-mellitus
2720 2721 2722 2723 2724 dyslipidemia
274 gout
27800 obesity
27801 morbid-obesity
27802 overweight
280 iron-deficiency-anemia
2826 sickle-cell-disease
285 anemia
290 dementia
2950 2951 2952 2953 2956 2959 schizophrenia
29505 29515 29525 29535 29565 29595
2962 2963 311 depression
29625 29626 29635 29636
30390 30391 30392 alcohol-dependence
3310 alzheimer-disease
3320 parkinson-disease
340 multiple-sclerosis
345 epilepsy
346 migraine
357 polyneuropathy
365 glaucoma
3650
366 cataract
401 402 403 404 405 hypertension
40201 40211 40291 hypertension heart-failure
410 myocardial-infarction
413 angina-pectoris
4140 4142 4143 4144 4148 4149 coronary-artery-disease
4151 pulmonary-embolism
42731 atrial-fibrillation
42732 atrial-flutter
428 heart-failure
430 subarachnoid-hemorrhage
431 intracerebral-hemorrhage
43401 43411 43491 ischemic-stroke
435 transient-ischemic-attack
440 atherosclerosis
4411 4412 4413 4414 4415 4416 4417 4419 aortic-aneurysm
4439 peripheral-vascular-disease
4534 deep-vein-thrombosis
480 481 482 483 485 486 pneumonia
4912 496 chronic-obstructive-pulmonary-disease
492 emphysema
493 asthma
4932 chronic-obstructive-pulmonary-disease
494 bronchiectasis
515 pulmonary-fibrosis
531 532 533 peptic-ulcer
555 crohn-disease
556 ulcerative-colitis
5712 5715 cirrhosis-of-liver
574 cholelithiasis
5770 acute-pancreatitis
5771 chronic-pancreatitis
584 acute-kidney-injury
585 chronic-kidney-disease
5856 end-stage-renal-disease
5920 nephrolithiasis
6000 6002 benign-prostatic-hyperplasia
617 endometriosis
6960 psoriatic-arthritis
6961 psoriasis
7100 systemic-lupus-erythematosus
7101 systemic-sclerosis
7102 sj-gren-syndrome
7140 rheumatoid-arthritis
715 osteoarthritis
7200 ankylosing-spondylitis
7330 osteoporosis
V4501 pacemaker
V4502 implantable-cardioverter-defibrillator
V4511 dialysis
V420 kidney-transplantation
V421 heart-transplantation
V427 liver-transplantation
`;

/** As above, of HCPCS: drugs by the code under which a dose is given. */
const DRUGS_GIVEN = `
J0129 abatacept
J0135 adalimumab
J0178 aflibercept
J0202 alemtuzumab
J0585 botulinum-toxin-product
J0894 decitabine
J0897 denosumab
J1300 eculizumab
J1438 etanercept
J1745 infliximab
J1756 iron-sucrose
J2323 natalizumab
J2350 ocrelizumab
J2357 omalizumab
J2778 ranibizumab
J3262 tocilizumab
J3357 ustekinumab
J3380 vedolizumab
J3489 zoledronic-acid
J9000 doxorubicin
J9022 atezolizumab
J9025 azacitidine
J9035 bevacizumab
J9041 bortezomib
J9045 carboplatin
J9047 carfilzomib
J9055 cetuximab
J9060 cisplatin
J9070 cyclophosphamide
J9145 daratumumab
J9171 docetaxel
J9173 durvalumab
J9179 eribulin
J9181 etoposide
J9190 fluorouracil
J9201 gemcitabine
J9202 goserelin
J9206 irinotecan
J9217 leuprolide
J9228 ipilimumab
J9263 oxaliplatin
J9264 nab-paclitaxel
J9267 paclitaxel
J9271 pembrolizumab
J9299 nivolumab
J9303 panitumumab
J9305 pemetrexed
J9306 pertuzumab
J9312 rituximab
J9354 trastuzumab-emtansine
J9355 trastuzumab
J9358 trastuzumab-deruxtecan
J9370 vincristine
J9395 fulvestrant
`;

/** By system: what the codes that begin so are. Later rows of the same beginning count. */
export const OTHER_CODES: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> = new Map([
  [ICD9CM, listed(ICD9)],
  [HCPCS, listed(DRUGS_GIVEN)],
]);

function listed(rows: string): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, readonly string[]>();
  for (const row of rows.trim().split('\n')) {
    const words = row.split(' ');
    const ids = words.filter((word) => /^[a-z]/.test(word));
    for (const code of words) if (/^[\dA-Z]/.test(code)) codes.set(code, ids);
  }
  return codes;
}
