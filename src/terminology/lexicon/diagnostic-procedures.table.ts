import type { LexiconTable } from '../lexicon-table.ts';

/** Imaging, tests and specimens beyond the everyday ones. Row format: see `LexiconTable`. */
export const DIAGNOSTIC_PROCEDURES: LexiconTable = {
  kind: 'procedure',
  rows: `
contrast-enhanced-mri | Contrast-enhanced MRI | contrast MRI; MRI with contrast; gadolinium-enhanced MRI; MRI with gadolinium; contrast-enhanced magnetic resonance imaging; MRI with gadolinium contrast; DCE-MRI; gadolinium MRI; contrast-enhanced MR imaging; cardiac MRI with gadolinium; enhanced MRI | magnetic-resonance-imaging |
cardiac-mri | Cardiac MRI | cardiac magnetic resonance; CMR imaging; cardiac magnetic resonance imaging; cardiovascular magnetic resonance; cardiac MR; heart MRI; CMR cardiac; MRI of the heart; cardiovascular MRI; cMRI | magnetic-resonance-imaging |
multiparametric-mri | Multiparametric MRI | mpMRI; multiparametric prostate MRI; prostate MRI; multi-parametric MRI | magnetic-resonance-imaging | M:D000081364 |  | MeSH 2024
mr-angiography | MR angiography | magnetic resonance angiography; MRA angiography; MR angiogram; magnetic resonance angiogram; angio-MRI; angio MRI | magnetic-resonance-imaging |
mrcp | MRCP | magnetic resonance cholangiopancreatography | magnetic-resonance-imaging |
functional-mri | Functional MRI | fMRI scan; functional magnetic resonance imaging; fMRI task; functional MRI scan; functional MR imaging; fMRI | magnetic-resonance-imaging |
mr-spectroscopy | MR spectroscopy | magnetic resonance spectroscopy; proton MR spectroscopy | magnetic-resonance-imaging |
contrast-enhanced-ct | Contrast-enhanced CT | contrast CT; CT with contrast; contrast-enhanced computed tomography; IV contrast CT; CT scan with contrast; CT with IV contrast | computed-tomography |
coronary-ct-angiography | Coronary CT angiography | CCTA; coronary computed tomography angiography; CT coronary angiography; coronary CTA; computed tomography coronary angiography | computed-tomography |
cardiac-ct | Cardiac CT | cardiac computed tomography | computed-tomography |
low-dose-ct | Low-dose CT | LDCT; low-dose computed tomography | computed-tomography |
lung-cancer-screening | Lung cancer screening | lung cancer screening test | computed-tomography |
cone-beam-ct | Cone beam CT | CBCT; cone-beam computed tomography | computed-tomography | M:D054893 |  | MeSH 2024
chest-ct | Chest CT | CT of the chest; thoracic CT; chest computed tomography; CT chest; CT scan of the chest; chest CT scan; thorax CT; CT thorax; computed tomography of the chest | computed-tomography |
abdominal-ct | Abdominal CT | CT of the abdomen; CT abdomen; abdominal CT scan; CT scan of the abdomen; abdominal computed tomography | computed-tomography |
ct-perfusion | CT perfusion | perfusion CT; CTP perfusion; CT perfusion imaging | computed-tomography |
angiography | Angiography | angiogram; arteriography; arteriogram | imaging | M:D000792 S:77343006 |  | MeSH 2024, SNOMED CT IPS 2022
digital-subtraction-angiography | Digital subtraction angiography | DSA angiography | angiography | M:D015901 |  | MeSH 2024
cerebral-angiography | Cerebral angiography |  | angiography | M:D002533 |  | MeSH 2024
conventional-angiography | Conventional angiography | catheter angiography | angiography |
venography | Venography |  | imaging | M:D010690 |  | MeSH 2024
fluorescein-angiography | Fluorescein angiography | fundus fluorescein angiography; FFA angiography; fundus fluorescein angiogram; fluorescein angiogram | imaging | M:D005451 |  | MeSH 2024
oct-angiography | OCT angiography |  | imaging |
icg-angiography | ICG angiography | indocyanine green angiography | imaging |
fundus-photography | Fundus photography | fundus photograph; retinal photography; color fundus photography | imaging |
fundoscopy | Fundoscopy | fundus examination; ophthalmoscopy; funduscopic examination; dilated fundus examination | imaging |
slit-lamp-examination | Slit lamp examination |  | imaging | M:D000072776 |  | MeSH 2024
dilated-eye-examination | Dilated eye examination | dilated eye exam | imaging |
visual-field-test | Visual field test | perimetry; automated perimetry; Humphrey visual field; visual field testing; visual field examination; Humphrey perimetry; standard automated perimetry | procedure | M:D058609 |  | MeSH 2024
ophthalmic-examination | Ophthalmic examination | eye examination; ophthalmological examination; ophthalmologic examination; eye exam; comprehensive eye exam; comprehensive eye examination | physical-examination |
fluoroscopy | Fluoroscopy |  | imaging | M:D005471 |  | MeSH 2024
barium-swallow | Barium swallow |  | fluoroscopy |
videofluoroscopy | Videofluoroscopy | videofluoroscopic swallowing study; modified barium swallow | fluoroscopy |
barium-enema | Barium enema |  | fluoroscopy | M:D000071941 |  | MeSH 2024
point-of-care-ultrasound | Point-of-care ultrasound | POCUS; bedside ultrasound; lung ultrasound; bedside ultrasonography | ultrasound-imaging |
transvaginal-ultrasound | Transvaginal ultrasound | transvaginal sonography; TVUS; TVS ultrasound; vaginal ultrasound; transvaginal ultrasonography; transvaginal scan; transvaginal sonogram; endovaginal ultrasound | ultrasound-imaging |
carotid-ultrasound | Carotid ultrasound | carotid Doppler; carotid duplex; carotid ultrasonography | ultrasound-imaging | M:D000092262 |  | MeSH 2024
duplex-ultrasound | Duplex ultrasound | duplex ultrasonography; color Doppler; color Doppler echography; Doppler sonography; compression ultrasound; duplex scan; duplex sonography; color Doppler ultrasound; venous duplex ultrasound | ultrasound-imaging |
elastography | Elastography | transient elastography; shear wave elastography; MR elastography; magnetic resonance elastography; vibration controlled transient elastography | imaging | M:D054459 |  | MeSH 2024
ambulatory-blood-pressure-monitoring | Ambulatory blood pressure monitoring | ABPM; 24-hour ambulatory blood pressure monitoring; 24h ABPM; 24-hour blood pressure monitoring; ambulatory BP monitoring; 24-hour ABPM | procedure | M:D018660 |  | MeSH 2024
home-blood-pressure-monitoring | Home blood pressure monitoring | home BP monitoring; self-monitored blood pressure; HBPM | procedure |
12-lead-electrocardiogram | 12-lead ECG | 12-lead electrocardiogram; twelve-lead ECG; 12-lead electrocardiography; standard 12-lead ECG; resting 12-lead ECG; resting ECG; resting electrocardiogram | electrocardiography |
exercise-stress-test | Exercise stress test | stress test; treadmill test; exercise test; exercise tolerance test; exercise treadmill test; stress testing; cardiac stress test; cardiopulmonary exercise test; CPET; exercise testing; cycle ergometry; exercise ECG; cardiopulmonary exercise testing; treadmill stress test; maximal exercise test; stress ECG | procedure |
stress-echocardiography | Stress echocardiography | stress echo; dobutamine stress echocardiography; stress echocardiogram; dobutamine stress echo | echocardiography | M:D025401 |  | MeSH 2024
electrophysiology-study | Electrophysiology study | electrophysiological study; EP study; EPS study; electrophysiologic study; cardiac electrophysiology study | procedure |
tilt-table-test | Tilt table test | head-up tilt test; tilt test; tilt-table testing; head-up tilt table test | procedure | M:D018667 S:14769009 |  | MeSH 2024, SNOMED CT IPS 2022
autonomic-function-testing | Autonomic function testing | autonomic testing | procedure |
nerve-conduction-study | Nerve conduction study | electroneurography; nerve conduction velocity; nerve conduction tests | electromyography | M:D000092184 |  | MeSH 2024
electrodiagnostic-testing | Electrodiagnostic testing | electrodiagnostic studies | electromyography |
electroneuromyography | Electroneuromyography | electroneuromyogram | electromyography |
evoked-potentials | Evoked potentials |  | procedure |
auditory-brainstem-response | Auditory brainstem response | brainstem auditory evoked potentials | evoked-potentials |
somatosensory-evoked-potentials | Somatosensory evoked potentials | SSEP | evoked-potentials |
motor-evoked-potentials | Motor evoked potentials |  | evoked-potentials |
visual-evoked-potentials | Visual evoked potentials |  | evoked-potentials |
audiometry | Audiometry | audiogram; hearing test; audiometric test; audiological assessment; audiometric evaluation; audiological evaluation; audiology evaluation | procedure | M:D001299 |  | MeSH 2024
pure-tone-audiometry | Pure tone audiometry |  | audiometry | M:D001301 |  | MeSH 2024
hearing-screening | Hearing screening |  | procedure |
vestibular-testing | Vestibular testing | vestibular function test | procedure |
caloric-test | Caloric test |  | vestibular-testing | M:D002150 |  | MeSH 2024
dix-hallpike-test | Dix-Hallpike test | Dix-Hallpike; Dix-Hallpike maneuver | vestibular-testing |
supine-roll-test | Supine roll test |  | vestibular-testing |
videonystagmography | Videonystagmography |  | vestibular-testing |
head-impulse-test | Head impulse test |  | vestibular-testing | M:D064087 |  | MeSH 2024
neuropsychological-testing | Neuropsychological testing | neuropsychological assessment; neuropsychological evaluation; neurocognitive testing; neurocognitive assessment; neuropsychological tests; neuropsicological assessment; neuropsychological examination | procedure |
cognitive-testing | Cognitive testing | cognitive assessment; cognitive tests; cognitive evaluation | procedure |
psychometric-testing | Psychometric testing |  | neuropsychological-testing |
bronchial-challenge-test | Bronchial challenge test | bronchial provocation test; bronchial challenge; bronchoprovocation; bronchoprovocation test | procedure | M:D001985 |  | MeSH 2024
methacholine-challenge | Methacholine challenge | methacholine challenge test; methacholine test; methacholine provocation | bronchial-challenge-test |
histamine-challenge | Histamine challenge |  | bronchial-challenge-test |
allergen-challenge | Allergen challenge | allergen provocation | allergy-testing |
food-challenge | Food challenge | oral challenge; double-blind placebo-controlled food challenge; DBPCFC | allergen-challenge |
nasal-allergen-challenge | Nasal allergen challenge | nasal provocation test | allergen-challenge |
drug-provocation-test | Drug provocation test |  | allergy-testing |
conjunctival-allergen-challenge | Conjunctival allergen challenge |  | allergen-challenge |
oral-glucose-tolerance-test | Oral glucose tolerance test | 75 g OGTT; 75g OGTT; oral glucose tolerance testing; 2-hour OGTT | procedure |
glucose-challenge-test | Glucose challenge test |  | procedure |
acth-stimulation-test | ACTH stimulation test | ACTH stimulation; cosyntropin test; Synacthen test; short Synacthen test; cosyntropin stimulation test | procedure |
breath-test | Breath test |  | procedure | M:D001944 |  | MeSH 2024
urea-breath-test | Urea breath test | UBT; 13C-urea breath test | breath-test |
hydrogen-breath-test | Hydrogen breath test |  | breath-test |
lactulose-breath-test | Lactulose breath test |  | breath-test |
glucose-breath-test | Glucose breath test |  | breath-test |
esophageal-manometry | Esophageal manometry | high-resolution manometry; HRM manometry | procedure |
anorectal-manometry | Anorectal manometry | anal manometry | procedure |
balloon-expulsion-test | Balloon expulsion test |  | procedure |
esophageal-ph-monitoring | Esophageal pH monitoring | pH monitoring; 24-hour pH monitoring; pH-impedance monitoring; pH impedance; ambulatory pH monitoring; pH-metry | procedure | M:D050782 |  | MeSH 2024
stool-test | Stool test | stool analysis; stool sample analysis | procedure |
stool-culture | Stool culture |  | stool-test |
fecal-immunochemical-test | Fecal immunochemical test | FIT stool test | stool-test |
fecal-occult-blood-test | Fecal occult blood test |  | stool-test |
stool-dna-test | Stool DNA test | Cologuard | stool-test |
stool-antigen-test | Stool antigen test |  | stool-test |
stool-sample | Stool sample | stool specimen | procedure |
blood-gas-analysis | Blood gas analysis | blood gas; blood gases | procedure | M:D001784 |  | MeSH 2024
arterial-blood-gas | Arterial blood gas | arterial blood gases; arterial blood gas analysis; ABG | blood-gas-analysis |
venous-blood-gas | Venous blood gas |  | blood-gas-analysis |
blood-smear | Blood smear | peripheral blood smear; blood film; peripheral smear | blood-test |
thick-blood-smear | Thick blood smear | thick smear | blood-smear |
malaria-smear | Malaria smear |  | blood-smear |
thin-blood-smear | Thin blood smear |  | blood-smear |
hemoglobin-electrophoresis | Hemoglobin electrophoresis | Hb electrophoresis; hemoglobin HPLC; high-performance liquid chromatography of hemoglobin | blood-test |
serum-protein-electrophoresis | Serum protein electrophoresis | SPEP | blood-test |
immunofixation | Immunofixation | serum immunofixation | blood-test |
urine-protein-electrophoresis | Urine protein electrophoresis | UPEP | blood-test |
coombs-test | Direct antiglobulin test | Coombs test; direct Coombs test; direct Coombs | blood-test |
indirect-coombs-test | Indirect Coombs test |  | blood-test |
flow-cytometry | Flow cytometry | immunophenotyping; flow cytometric analysis | procedure | M:D005434 |  | MeSH 2024
immunohistochemistry | Immunohistochemistry | IHC; immuno-histochemistry; immunohistochemical; immunohistochemical staining; immunohistochemical analysis; immunostaining; immunohistochemically | procedure | M:D007150 |  | MeSH 2024
fish-test | Fluorescence in situ hybridization | fluorescent in situ hybridization; FISH; FISH test | procedure |
karyotyping | Karyotyping | karyotype; chromosome analysis; chromosomal analysis | genetic-testing | M:D007621 |  | MeSH 2024
cytogenetic-analysis | Cytogenetic analysis | cytogenetics; cytogenetic testing | genetic-testing | M:D020732 |  | MeSH 2024
chromosomal-microarray | Chromosomal microarray |  | genetic-testing |
liquid-biopsy | Liquid biopsy | circulating tumor DNA test; ctDNA test; plasma genotyping | genetic-testing | M:D000073890 |  | MeSH 2024
exome-or-genome-sequencing | Whole exome sequencing | exome sequencing | genetic-testing |
whole-genome-sequencing | Whole genome sequencing | genome sequencing | genetic-testing |
prenatal-screening | Prenatal screening |  | procedure |
noninvasive-prenatal-testing | Noninvasive prenatal testing | non-invasive prenatal testing; NIPT | prenatal-screening | M:D000081182 |  | MeSH 2024
first-trimester-screening | First trimester screening |  | prenatal-screening |
prenatal-diagnosis | Prenatal diagnosis |  | procedure | M:D011296 |  | MeSH 2024
chorionic-villus-sampling | Chorionic villus sampling |  | procedure | M:D015193 |  | MeSH 2024
aneuploidy-screening | Aneuploidy screening |  | prenatal-screening |
newborn-screening | Newborn screening | neonatal screening; newborn screen | procedure | M:D015997 |  | MeSH 2024
non-stress-test | Non-stress test | nonstress test | procedure |
cardiotocography | Cardiotocography | CTG; electronic fetal monitoring | procedure | M:D015148 |  | MeSH 2024
biophysical-profile | Biophysical profile |  | procedure |
fetal-monitoring | Fetal monitoring | fetal heart rate monitoring | procedure | M:D005323 |  | MeSH 2024
semen-analysis | Semen analysis | spermiogram; spermogram; seminal analysis | procedure | M:D055101 |  | MeSH 2024
hysterosalpingography | Hysterosalpingography | HSG; hysterosalpingogram | imaging | M:D007047 S:168884001 |  | MeSH 2024, SNOMED CT IPS 2022
sonohysterography | Sonohysterography | saline infusion sonography | imaging |
hycosy | HyCoSy | hysterosalpingo-contrast sonography | imaging |
endometrial-biopsy | Endometrial biopsy | endometrial sampling | biopsy | S:386802000 |  | SNOMED CT IPS 2022
endometrial-scratching | Endometrial scratching | endometrial scratch; endometrial injury procedure | biopsy |
gram-stain | Gram stain | gram staining | procedure |
sputum-culture | Sputum culture |  | procedure |
sputum-smear | Sputum smear | acid-fast bacilli smear; AFB smear; sputum smear microscopy | procedure |
sputum-sample | Sputum sample | sputum specimen | procedure |
induced-sputum | Induced sputum | sputum induction | procedure |
wound-culture | Wound culture |  | procedure |
nasal-swab | Nasal swab |  | procedure |
nasopharyngeal-swab | Nasopharyngeal swab |  | procedure |
throat-swab | Throat swab | oropharyngeal swab | procedure |
rectal-swab | Rectal swab |  | procedure |
vaginal-swab | Vaginal swab |  | procedure |
skin-swab | Skin swab |  | procedure |
skin-biopsy | Skin punch biopsy |  | biopsy biopsy-of-the-skin |
muscle-biopsy | Muscle biopsy | biopsy of muscle | biopsy |
fine-needle-biopsy | Endoscopic ultrasound-guided fine needle aspiration | EUS-FNA; EUS-guided fine needle aspiration; EUS-FNB | biopsy | M:D061765 |  | MeSH 2024
mri-targeted-prostate-biopsy | MRI-targeted prostate biopsy | fusion biopsy; MRI fusion biopsy; MRI-ultrasound fusion biopsy | biopsy-of-prostate |
saturation-biopsy | Saturation biopsy |  | biopsy-of-prostate |
excisional-biopsy | Excisional biopsy |  | biopsy |
incisional-biopsy | Incisional biopsy |  | biopsy |
surgical-biopsy | Surgical biopsy | open biopsy | biopsy |
repeat-biopsy | Rebiopsy | re-biopsy; repeat biopsy; repeated biopsies | biopsy |
bioelectrical-impedance | Bioelectrical impedance analysis | BIA impedance; bioelectrical impedance; bioimpedance; bioimpedance analysis; bioimpedance spectroscopy; bioimpedanciometry | procedure |
bispectral-index-monitoring | Depth of anesthesia monitoring |  | procedure |
surgical-pleth-index | Surgical pleth index | SPI monitoring | bispectral-index-monitoring |
actigraphy | Actigraphy | actigraph; wrist actigraphy | procedure | M:D056044 |  | MeSH 2024
activity-tracker | Activity tracker | fitness tracker; activity monitor | procedure |
accelerometer | Accelerometer | accelerometry | procedure |
pedometer | Pedometer |  | procedure |
home-sleep-test | Home sleep apnea test | home sleep test; home sleep study; home sleep apnea testing; HSAT | polysomnography |
multiple-sleep-latency-test | Multiple sleep latency test | MSLT | polysomnography |
respiratory-polygraphy | Respiratory polygraphy | cardiorespiratory polygraphy | home-sleep-test |
capsule-endoscopy | Capsule endoscopy | video capsule endoscopy; small bowel capsule endoscopy; wireless capsule endoscopy | endoscopy | M:D053704 |  | MeSH 2024
enteroscopy | Enteroscopy | balloon enteroscopy; double-balloon enteroscopy; device-assisted enteroscopy | endoscopy |
laryngoscopy | Laryngoscopy |  | endoscopy | M:D007828 |  | MeSH 2024
direct-laryngoscopy | Direct laryngoscopy |  | laryngoscopy |
videolaryngoscopy | Videolaryngoscopy | video laryngoscopy | laryngoscopy |
fiberoptic-laryngoscopy | Fiberoptic laryngoscopy | flexible laryngoscopy | laryngoscopy |
nasal-endoscopy | Nasal endoscopy | rhinoscopy; nasendoscopy; nasal sinus endoscopy | endoscopy | S:112790001
nasopharyngoscopy | Nasopharyngoscopy |  | endoscopy |
suspension-laryngoscopy | Suspension laryngoscopy |  | laryngoscopy |
bowel-preparation | Bowel preparation | bowel cleansing; mechanical bowel preparation; colon cleansing; bowel prep; colonoscopy preparation | procedure |
preoperative-fasting | Preoperative fasting | nil per os; nothing by mouth; NPO; nil by mouth | procedure |
`,
};
