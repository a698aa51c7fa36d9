/**
 * Words of the language that are no part of a name: who treats and where, what is done in a study, how something is found
 * or judged, and the general words for illness and care. A term with one of them in it is a description, not a name.
 */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  (
    'treatment treatments therapy therapies care management medication medications drug drugs medicine medicines agent agents product products ' +
    'substance substances compound compounds ingredient ingredients component components constituent constituents material materials regimen regimens ' +
    'dose doses dosage schedule course program programme intervention interventions procedure procedures method methods approach technique device devices ' +
    'surgery operation operations condition conditions disease diseases disorder disorders illness illnesses problem problems complaint complaints ' +
    'symptom symptoms sign signs finding findings feature features lesion lesions change changes abnormality abnormalities complication complications ' +
    'limitation limitations impairment damage difficulty difficulties disturbance disturbances presentation manifestation manifestations evidence ' +
    'physician physicians doctor doctors clinician clinicians nurse nurses specialist specialists surgeon surgeons neurologist cardiologist psychiatrist ' +
    'dentist pharmacist therapist investigator investigators provider providers practitioner practitioners caregiver caregivers member members staff team ' +
    'hospital hospitals clinic clinics center centers centre centres ward wards office department institution institutions network community home homes ' +
    'university institute laboratory laboratories branch site sites setting settings area areas region place facility facilities ' +
    'visit visits session sessions appointment evaluation evaluations assessment assessments examination examinations test tests testing screening ' +
    'measurement measurements analysis assay criteria criterion guideline guidelines protocol protocols definition definitions standard standards ' +
    'record records report reports data information document documentation questionnaire questionnaires question questions interview interviews ' +
    'approval permission decision referral follow-up followup enrolment enrollment enrollment participation randomization randomisation inclusion ' +
    'period periods time times day days week weeks month months year years hour hours minute minutes date dates phase stage interval duration ' +
    'first second third last next previous prior other others another additional further more less most least several many few multiple various certain ' +
    'one two three four five six seven eight nine ten single double once twice number numbers amount part parts kind kinds type types form forms ' +
    'group groups class classes category categories list lists item items unit units level levels rate rates ratio range degree extent ' +
    'cause causes caused risk risks factor factors reason reasons effect effects outcome outcomes response result results impact purpose intent ' +
    'patient patients subject subjects participant participants person people individual individuals volunteer volunteers woman women man men child children ' +
    'adult adults parent parents mother father family families partner partners donor donors recipient recipients worker workers student students ' +
    'make makes made give gives given giving take takes taken show shows shown meet meets get gets go goes come comes keep keeps put allow allows ' +
    'continue continues continued start starts started begin stop stopped complete completed include includes including involve involves involving ' +
    'participate participates participating apply applies follow follows following travel read write attend attended fulfill fulfilling fulfilled ' +
    'require requires required requiring need needs needed suggest suggests suggesting demonstrate demonstrated indicate indicated recommend recommended ' +
    'determine determined define defined describe described confirm confirmed consider considered judge judged prove proven perform performed ' +
    'observed obtained reported ordered scheduled planned prescribed transferred referred concerning regarding depending according related associated ' +
    'affect affects affecting influence influences influencing interfere limit limits prevent preventing promote promotes sufficient adequate inadequate ' +
    'appropriate inappropriate available unable able possible impossible apparent obvious compatible consistent equivalent similar different normal abnormal ' +
    'clinical medical surgical physical psychological pharmacological pharmacologic therapeutic conventional experimental interventional noninvasive ' +
    'non-invasive invasive preoperative preoperatively postoperative postoperatively intraoperative intraoperatively operative operatively perioperative ' +
    'laparoscopic diagnostic molecular biochemically genetically clinically verbally sequentially general specific complementary alternative commercial ' +
    'commercially extensive intensive borderline intermediate structured appropriate current recent strong weak new old good poor better worse ' +
    'right left upper lower small large total partial residual permanent temporary daily weekly night meal ' +
    'phone smartphone computer internet app software tool tools instrument message messages media newsletter address card ' +
    'because despite except without within between before after during while when where whether until since than then not only such ' +
    'which that this these those whichever whatever longer shorter higher lower'
  ).split(' '),
);
