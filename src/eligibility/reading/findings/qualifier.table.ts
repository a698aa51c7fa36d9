import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

/** Parts of the body, and the words that say which of them or where in them. */
const isSiteWord = wordClass(
  'left right bilateral unilateral upper lower proximal distal medial lateral anterior posterior superior inferior dorsal volar palmar plantar ventral central peripheral ' +
    'dominant contralateral ipsilateral operative operated affected index target deep superficial cervical thoracic lumbar lumbosacral sacral thoracolumbar spinal vertebral ' +
    'cranial facial maxillofacial orbital ocular nasal oral dental mandibular maxillary pharyngeal laryngeal tracheal bronchial pulmonary pleural cardiac pericardial coronary ' +
    'aortic mitral tricuspid carotid femoral popliteal tibial fibular radial ulnar humeral brachial axillary inguinal abdominal pelvic gastric esophageal oesophageal duodenal ' +
    'cecum caecum appendix intestinal colonic rectal colorectal anal perianal perineal hepatic biliary pancreatic splenic renal ureteral urethral vesical adrenal ovarian uterine tubal vaginal vulvar ' +
    'endometrial testicular scrotal penile prostatic mammary cutaneous dermal muscular osseous articular patellofemoral patellar intracranial intraabdominal intrathoracic ' +
    'head skull scalp brain cerebellum brainstem face forehead eye eyes eyelid eyelids orbit retina cornea ear ears nose sinus sinuses mouth tongue lip lips palate tooth teeth molar ' +
    'molars incisor incisors premolar premolars canine canines jaw mandible maxilla gum gums gingiva throat neck pharynx larynx trachea thyroid chest thorax breast breasts lung lungs pleura heart ' +
    'pericardium aorta artery arteries vein veins shoulder shoulders clavicle scapula arm arms forearm forearms elbow elbows wrist wrists hand hands finger fingers thumb thumbs humerus radius ulna back ' +
    'spine vertebra vertebrae sacrum coccyx rib ribs sternum abdomen stomach esophagus oesophagus duodenum jejunum ileum bowel bowels intestine intestines colon rectum anus perineum liver gallbladder pancreas ' +
    'spleen kidney kidneys ureter ureters bladder urethra prostate testis testes testicle scrotum penis ovary ovaries uterus cervix vagina vulva endometrium pelvis hip hips groin buttock buttocks ' +
    'thigh thighs femur leg legs knee knees patella tibia fibula calf calves ankle ankles foot feet heel heels toe toes skin muscle muscles bone bones joint joints tendon tendons ' +
    'ligament ligaments limb limbs extremity extremities side quadrant lobe lobes region area wall tract canal column cord cords system trunk torso shaft gastrointestinal respiratory urinary genital genitourinary lymphatic nervous digestive optic auditory vestibular ' +
    'temporomandibular sacroiliac acromioclavicular glenohumeral metacarpal metatarsal phalangeal carpal tarsal atlantoaxial disc discs disk disks nerve nerves plexus root roots meniscus menisci cartilage ' +
    'valve valves ventricle ventricles ventricular atrial atrium septal leptomeningeal meningeal subarachnoid subdural retroperitoneal peritoneal mediastinal parathyroid pituitary salivary parotid node nodes',
);

/** Of those, what is no part of the body by itself. */
export const isSiteShape = wordClass(
  'side region area wall tract canal column cord cords system shaft root roots node nodes operative operated affected index lower upper superficial deep',
);

const VERTEBRA = /^(?:c[1-7]|t(?:[1-9]|1[0-2])|l[1-5]|s[1-5])$/;
/** "L4": with another such word, or in a run of sites, a level of the spine. */
const isVertebra = (token: Token | undefined): boolean =>
  token !== undefined && token.lower.length < 4 && VERTEBRA.test(token.lower) && /^[CTLS]/.test(token.text);
export const isSite = (token: Token | undefined): boolean => isSiteWord(token) || isVertebra(token);

/** Words before a finding or a procedure that make it a kind of it, and never another thing. */
export const isKindWord = wordClass(
  'laparoscopic robotic endoscopic arthroscopic thoracoscopic percutaneous open minimally invasive extensive incomplete complete partial total subtotal radical simple ' +
    'isolated multiple single solitary comminuted displaced undisplaced nondisplaced closed compound pathological pathologic traumatic atraumatic osteoporotic intraarticular ' +
    'preoperative postoperative intraoperative perioperative orthopedic orthopaedic diagnostic therapeutic palliative curative prophylactic primary secondary first second third ' +
    'continuous intermittent conventional standard elective emergent emergency urgent ambulatory outpatient inpatient reconstructive cosmetic bariatric gynecologic gynecological gynaecological ' +
    'urologic urological neurosurgical vascular neurologic neurological musculoskeletal metabolic systemic local localized localised regional focal diffuse generalized generalised multifocal unifocal ' +
    'segmental bilobar residual persistent implanted implantable temporary permanent external internal hereditary congenital acquired idiopathic sporadic familial infectious bacterial viral fungal ' +
    'autoimmune ischemic ischaemic hemorrhagic haemorrhagic thrombotic embolic inflammatory noninflammatory degenerative fibrotic cystic solid malignant benign premalignant precancerous ' +
    'invasive noninvasive infiltrating obstructive nonobstructive lithiasic calculous acalculous adhesive necrotizing necrotising gangrenous perforated ruptured unruptured strangulated ' +
    'incarcerated reducible irreducible recurring relapsing remitting resectable unresectable inoperable operable locally advanced early late nocturnal diurnal ' +
    'daytime exertional postprandial neuropathic nociceptive myofascial mechanical postpartum antepartum intrapartum prenatal antenatal ' +
    'postnatal iatrogenic digital polymorphous pediatric paediatric juvenile',
);

/** Words that name a set of diagnostic criteria, or a way of classifying. */
export const isCriteriaWord = wordClass(
  'criteria criterion classification classifications guideline guidelines definition definitions consensus dsm dsm-iv dsm-5 dsm-v icd icd-10 icd-11 icd-9 acr eular asas gold gina who nih ada nincds adrda ' +
    'rome mcdonald duke amsterdam rotterdam recist ichd-3 ichd-iii ichd ids ishlt kdigo iddsi jones berlin budapest beighton schwartz manual figo ajcc uicc tnm',
);

/** What may stand beside one of those. */
export const isCriteriaCompanion = wordClass(
  'diagnostic international national american european french british german japanese chinese canadian united world health organization organisation society association college academy federation ' +
    'league committee group working workgroup institute council foundation task force statistical mental disorders diseases diagnosis clinical research revised updated modified current latest new version edition ' +
    'fifth fourth tenth text revision of the for and on in s against rheumatism rheumatology cardiology diabetes headache neurology neurological psychiatric psychiatry obstetrics gynecology stroke sleep medicine ' +
    'clinical research definition standard standards report statement recommendations recommendation expert international classification',
);

/** Ways of finding something. */
export const isMethod = wordClass(
  'biopsy biopsies histology histologic histological histopathology histopathologic histopathological pathology pathologic pathological cytology cytologic cytological immunohistochemistry imaging radiology radiologic ' +
    'radiological radiography radiograph radiographs radiographic radiographically x-ray x-rays xray ct mri mr pet pet-ct scan scans tomography ultrasound ultrasonography ultrasonographic sonography doppler echocardiography echocardiogram ' +
    'endoscopy endoscopic colonoscopy cystoscopy bronchoscopy laparoscopy angiography angiogram arthroscopy culture cultures microscopy microbiology microbiological pcr rt-pcr serology serological smear genetic molecular testing ' +
    'test tests analysis laboratory polysomnography spirometry electromyography emg eeg ecg ekg electrocardiogram electrocardiography examination exam clinically clinical physical neurological physician physicians doctor specialist ' +
    'neurologist psychiatrist cardiologist rheumatologist dermatologist pathologist radiologist interview questionnaire assessment evaluation study studies findings finding evidence symptoms history records record medical chart charts',
);
