import type { LexiconTable } from '../lexicon-table.ts';

/** Measures of breathing, circulation, movement, eyes, teeth and pregnancy beyond the everyday ones. Row format: see `LexiconTable`. */
export const PHYSIOLOGY: LexiconTable = {
  kind: 'observation',
  rows: `
peep | Positive end-expiratory pressure | PEEP; end expiratory pressure |  |  | cm[H2O] 0..40
tidal-volume | Tidal volume |  |  |  | mL 0..3000
plateau-pressure | Plateau pressure | plateau airway pressure |  |  | cm[H2O] 0..80
minute-ventilation | Minute ventilation | minute volume |  |  | L/min 0..200
maximum-inspiratory-pressure | Maximum inspiratory pressure | maximal inspiratory pressure; MIP inspiratory; maximum inspiratory mouth pressure; PImax |  |  | cm[H2O] -250..250
rapid-shallow-breathing-index | Rapid shallow breathing index | RSBI |  |
peak-expiratory-flow | Peak expiratory flow | peak expiratory flow rate; PEF; PEFR; peak flow |  |  | L/min 20..1000
fef25-75 | FEF25-75 | forced expiratory flow; mid-expiratory flow |  |
total-lung-capacity | Total lung capacity | ?TLC |  |
residual-volume | Residual volume |  |  |
bronchodilator-reversibility | Bronchodilator reversibility | reversibility to bronchodilator; FEV1 reversibility; post-bronchodilator reversibility; airway reversibility; bronchodilator response; airflow reversibility |  |
oxygen-flow-rate | Oxygen flow rate | oxygen flow |  |  | L/min 0..80
sweat-chloride | Sweat chloride | sweat chloride test; sweat test; sweat chloride concentration |  |  | mmol/L 0..200
central-venous-pressure | Central venous pressure | ?CVP |  |  | mm[Hg] -10..60
pulmonary-capillary-wedge-pressure | Pulmonary capillary wedge pressure | PCWP; pulmonary artery wedge pressure; PAWP; wedge pressure; pulmonary arterial wedge pressure |  |  | mm[Hg] 0..60
pulmonary-artery-systolic-pressure | Pulmonary artery systolic pressure | PASP; systolic pulmonary artery pressure; right ventricular systolic pressure; RVSP; sPAP; systolic pulmonary arterial pressure; pulmonary arterial systolic pressure |  |  | mm[Hg] 5..200
cardiac-output | Cardiac output |  |  |  | L/min 0..30
qt-interval | QT interval | QT |  | L:8634-8 | ms 200..800
lv-end-diastolic-diameter | Left ventricular end-diastolic diameter | LVEDD; LV end-diastolic diameter; LVIDd |  |  | mm 10..120
lv-end-systolic-diameter | Left ventricular end-systolic diameter | LVESD; LV end-systolic diameter |  |  | mm 5..110
septal-thickness | Interventricular septal thickness | septal wall thickness; septal thickness; diastolic septal thickness; interventricular septum thickness; septum thickness |  |  | mm 2..60
aortic-valve-area | Aortic valve area | AVA |  |  | cm2 0..6
aortic-valve-mean-gradient | Aortic valve mean gradient | mean aortic gradient; mean aortic valve gradient; aortic mean gradient; mean transvalvular gradient; mean transaortic gradient; mean aortic pressure gradient; transaortic mean gradient |  |  | mm[Hg] 0..150
tapse | TAPSE | tricuspid annular plane systolic excursion |  |  | mm 0..50
aortic-diameter | Aortic diameter | maximum aortic diameter |  |  | mm 5..150
ankle-brachial-index | Ankle-brachial index | ?ABI; ankle-brachial pressure index; ABPI |  |  | {ratio} 0..3 unitless
toe-pressure | Toe pressure | toe systolic pressure; systolic toe pressure |  |  | mm[Hg] 0..300
transcutaneous-oxygen-pressure | Transcutaneous oxygen pressure | TcPO2; transcutaneous oxygen tension; transcutaneous oximetry |  |  | mm[Hg] 0..150
fractional-flow-reserve | Fractional flow reserve | FFR |  |  | {ratio} 0..1.2 unitless
coronary-artery-calcium-score | Coronary artery calcium score | coronary calcium score; Agatston score; CAC score; coronary artery calcium; calcium score |  |
vo2-max | Maximal oxygen uptake | VO2max; VO2 max; peak VO2; VO2peak; peak oxygen uptake; maximal oxygen consumption; peak oxygen consumption; maximal aerobic capacity |  |  | mL/kg/min 2..100
metabolic-equivalents | Metabolic equivalents | ?METs; ?METS; metabolic equivalent of task |  |
resting-metabolic-rate | Resting metabolic rate | resting energy expenditure; basal metabolic rate |  |
range-of-motion | Range of motion | ROM motion; joint range of motion; range of movement; passive range of motion; active range of motion; joint mobility |  |  | deg 0..360
shoulder-range-of-motion | Shoulder range of motion | glenohumeral range of motion; glenohumeral passive range of motion | range-of-motion |  | deg 0..200
knee-flexion | Knee flexion | knee range of motion; knee ROM; knee flexion angle | range-of-motion |  | deg 0..180
wrist-extension | Wrist extension | active wrist extension | range-of-motion |  | deg 0..120
finger-extension | Finger extension | active finger extension | range-of-motion |  | deg 0..120
cobb-angle | Cobb angle | curve magnitude |  |  | deg 0..180
valgus-angle | Valgus angle |  |  |  | deg 0..90
leg-length-discrepancy | Leg length discrepancy | limb length discrepancy; leg length inequality |  |  | mm 0..300
handgrip-strength | Handgrip strength | grip strength; hand grip strength |  |  | kg 0..120
gait-speed | Gait speed | walking speed; usual gait speed; comfortable walking speed; usual walking speed; self-selected walking speed |  |  | m/s 0..5
timed-up-and-go | Timed Up and Go | timed up and go test; TUG; TUG test; Timed Up & Go |  |  | s 0..600
chair-stand-test | Chair stand test | 30-second chair stand; 30-second sit-to-stand test |  |
ten-meter-walk-test | Ten-meter walk test | 10-meter walk test; 10MWT |  |
timed-25-foot-walk | Timed 25-foot walk | T25FW; 25-foot walk test |  |  | s 0..300
nine-hole-peg-test | Nine-hole peg test | 9-hole peg test; 9HPT; 9-HPT |  |  | s 0..600
step-count | Step count | steps per day; daily steps; daily step count; number of steps |  |
walking-distance | Walking distance | maximum walking distance; pain-free walking distance; maximal walking distance; walk distance; claudication distance |  |  | m 0..10000
body-weight-change | Body weight change | weight change; change in body weight; change in weight; body weight fluctuation |  |
waist-hip-ratio | Waist-hip ratio | waist to hip ratio; WHR |  |  | {ratio} 0.3..2 unitless
hip-circumference | Hip circumference |  |  |  | cm 20..250
calf-circumference | Calf circumference |  |  |  | cm 5..90
neck-circumference | Neck circumference |  |  |  | cm 10..90
mid-upper-arm-circumference | Mid-upper arm circumference | MUAC; midarm circumference |  |  | cm 3..70
weight-for-height-z-score | Weight-for-height z-score | WHZ; weight-for-length z-score; WLZ |  |  | {score} -10..10 unitless
height-for-age-z-score | Height-for-age z-score | HAZ; height SDS; height standard deviation score; length-for-age z-score; height z-score; LAZ |  |  | {score} -15..10 unitless
weight-for-age-z-score | Weight-for-age z-score | WAZ; weight z-score |  |  | {score} -15..10 unitless
bmi-z-score | BMI z-score | BMI SDS; BMI standard deviation score; BMI-for-age z-score |  |  | {score} -15..15 unitless
excess-weight | Excess body weight | excess weight; percent excess weight |  |
bone-age | Bone age | skeletal age |  |
lean-body-mass | Lean body mass | fat-free mass; lean mass |  |
visceral-fat | Visceral fat | visceral adipose tissue; visceral fat area; VAT fat |  |
liver-fat | Liver fat content | hepatic fat; liver fat; hepatic fat fraction; PDFF; MRI-PDFF; hepatic fat content; intrahepatic fat; liver fat fraction |  |
central-corneal-thickness | Central corneal thickness | CCT cornea; central pachymetry |  |  | um 100..1200
corneal-thickness | Corneal thickness | thinnest corneal thickness; corneal pachymetry; pachymetry; thinnest pachymetry |  |  | um 100..1200
keratometry | Keratometry | corneal curvature; K-max; Kmax; keratometry reading; steepest keratometry; corneal power; maximum keratometry; keratometric reading |  |  | [diop] 10..120
spherical-equivalent | Spherical equivalent | spherical equivalent refraction; refractive error; SER refraction; spherical refraction; cycloplegic refraction; spherical equivalent refractive error; refraction; manifest refraction; spherical power; cycloplegic spherical equivalent |  |  | [diop] -60..30
astigmatism-degree | Cylinder | cylindrical refraction; corneal astigmatism; refractive cylinder; refractive astigmatism; cylinder power; cylindrical power |  |  | [diop] -20..20
anisometropia-degree | Anisometropia difference | interocular difference in refraction |  |  | [diop] 0..30
cup-disc-ratio | Cup-to-disc ratio | cup-disc ratio; C/D ratio; vertical cup-to-disc ratio |  |  | {ratio} 0..1 unitless
visual-field-mean-deviation | Visual field mean deviation | mean deviation of the visual field; mean deviation; visual field MD |  |
visual-field | Visual field | central visual field |  |
endothelial-cell-density | Corneal endothelial cell density | endothelial cell count; endothelial cell density; corneal endothelial cell count |  |
schirmer-test | Schirmer test | Schirmer I; Schirmer I test; Schirmer score; Schirmer test score; anesthetized Schirmer |  |  | mm 0..40
tear-break-up-time | Tear break-up time | TBUT; tear film break-up time; tear film breakup time; tear breakup time; TFBUT |  |  | s 0..60
anterior-chamber-depth | Anterior chamber depth | ?ACD |  |
pupil-diameter | Pupil diameter | pupil size; dilated pupil size; mydriasis degree; pupillary diameter; pupil dilation |  |  | mm 0..12
proptosis-degree | Proptosis | exophthalmos; exophthalmometry |  |  | mm 0..50
word-recognition-score | Word recognition score | speech discrimination score; speech discrimination; speech recognition score; word recognition; speech perception score; monosyllabic word score; word discrimination; CNC word test; CNC word score; word recognition test |  |
menstrual-cycle-length | Menstrual cycle length | length of menstrual cycle |  |  | d 10..200
crown-rump-length | Crown-rump length | CRL |  |  | mm 0..120
amniotic-fluid-index | Amniotic fluid index | AFI |  |  | cm 0..60
deepest-vertical-pocket | Deepest vertical pocket | maximal vertical pocket; maximum vertical pocket; single deepest pocket; deepest amniotic pocket |  |  | cm 0..30
nuchal-translucency | Nuchal translucency | nuchal translucency thickness |  |  | mm 0..20
fetal-heart-rate | Fetal heart rate | FHR; fetal heartbeat; fetal cardiac activity; fetal heart activity; fetal heart beat |  |  | /min 0..300
fetal-presentation | Fetal presentation |  |  |
placental-location | Placental location | placental position |  |
umbilical-artery-doppler | Umbilical artery Doppler |  |  |
umbilical-artery-ph | Umbilical artery pH | cord blood pH; umbilical cord pH; cord pH; umbilical cord blood pH; cord blood gas pH |  |  | [pH] 6..8 unitless
gestational-weight-gain | Gestational weight gain | weight gain in pregnancy |  |
blood-loss | Blood loss | estimated blood loss; EBL blood |  |  | mL 0..15000
follicle-size | Follicle diameter | follicle size |  |  | mm 0..60
ovarian-volume | Ovarian volume |  |  |  | mL 0..3000
fibroid-size | Fibroid size | myoma size; fibroid diameter; leiomyoma size; fibroid volume; myoma diameter |  |
uterine-size | Uterine size | uterine volume; uterus size |  |  | wk
ovarian-cyst-size | Ovarian cyst size | ovarian cyst diameter |  |
testicular-volume | Testicular volume | testis volume |  |  | mL 0..60
penile-length | Penile length | stretched penile length |  |
sperm-motility | Sperm motility | total motility |  |
sperm-morphology | Sperm morphology | normal sperm morphology |  |
keratinized-tissue-width | Keratinized tissue width | width of keratinized tissue; keratinized gingiva; keratinized mucosa; keratinized gingival width; keratinized mucosa width; keratinized gingiva width |  |  | mm 0..20
gingival-recession-depth | Gingival recession depth | recession depth; depth of recession |  |  | mm 0..30
tooth-mobility | Tooth mobility | teeth mobility; mobile teeth; mobility of teeth; mobile tooth |  |
number-of-teeth | Number of teeth | remaining teeth; natural teeth; number of natural teeth; teeth present |  |
alveolar-bone-height | Alveolar bone height | bone height; residual bone height; alveolar ridge height; residual alveolar bone height; available bone height; ridge height |  |  | mm 0..50
alveolar-bone-width | Alveolar bone width | bone width; ridge width; alveolar ridge width; buccolingual bone width |  |  | mm 0..30
alveolar-bone-loss | Radiographic bone loss | radiographic alveolar bone loss; bone loss of the alveolar ridge; marginal bone loss; marginal bone level; interproximal bone loss; Alveolar bone loss |  |
mouth-opening | Mouth opening | maximum mouth opening; interincisal distance; maximal mouth opening; inter-incisor distance; mouth opening distance; interincisor distance; maximal interincisal opening; maximum interincisal opening |  |  | mm 0..90
overjet | Overjet |  |  |  | mm -20..30
salivary-flow-rate | Salivary flow rate | salivary flow; unstimulated salivary flow; unstimulated whole saliva flow; stimulated salivary flow; saliva flow rate; unstimulated salivary flow rate |  |  | mL/min 0..10
saliva-ph | Saliva pH | salivary pH |  |  | [pH] 3..10 unitless
vaginal-ph | Vaginal pH | pH of the vagina; vaginal fluid pH |  |  | [pH] 3..9 unitless
thyromental-distance | Thyromental distance |  |  |  | cm 1..20
wound-size | Wound size | wound area; ulcer size; ulcer area; surface area of the wound; wound surface area; ulcer surface area; size of the wound; size of the ulcer |  |
burned-body-surface-area | Burned body surface area | total body surface area burned; TBSA; burn surface area; burn size; total burn surface area; TBSA burn; TBSA burned; burn percentage; total body surface area burn |  |  | % 0..100
breslow-thickness | Breslow thickness | Breslow depth; tumor thickness; Breslow tumor thickness; Breslow |  |  | mm 0..60
stone-size | Stone size | stone diameter; calculus size; stone burden; size of the stone; stone length |  |  | mm 0..150
nodule-size | Nodule size | nodule diameter; thyroid nodule size; size of the nodule; pulmonary nodule size |  |  | mm 0..200
lesion-size | Lesion size | lesion diameter; diameter of the lesion; size of the lesion; lesion length; maximum lesion diameter; target lesion length |  |
lymph-node-size | Lymph node size | lymph node diameter; nodal size |  |
hematoma-volume | Hematoma volume | ICH volume; hemorrhage volume; intracerebral hemorrhage volume |  |  | mL 0..500
infarct-core-volume | Ischemic core volume | infarct core volume; infarct volume; ischemic core; infarct core; core infarct volume; infarction volume |  |  | mL 0..1500
mismatch-ratio | Perfusion mismatch ratio | mismatch ratio |  |
midline-shift | Midline shift |  |  |  | mm 0..60
vessel-stenosis-degree | Degree of stenosis | percent stenosis; diameter stenosis; stenosis degree; percentage stenosis; luminal stenosis |  |
reference-vessel-diameter | Reference vessel diameter | vessel diameter; target vessel diameter; artery diameter; vein diameter |  |  | mm 0..80
headache-days | Headache days per month | monthly headache days; number of headache days; headache frequency; headache days; frequency of headache; days of headache per month; MHDs; number of headache days per month |  |
seizure-frequency | Seizure frequency | frequency of seizures; number of seizures; seizures per month; monthly seizure frequency; seizure count |  |
stool-frequency | Stool frequency | bowel movements per week; bowel movement frequency; bowel movements; number of bowel movements; frequency of bowel movements |  |
micturition-frequency | Micturition frequency | urinary frequency per day; micturitions per 24 hours; voids per day; micturitions; number of micturitions; voiding frequency; micturitions per day; number of voids |  |
incontinence-episodes | Incontinence episodes | urinary incontinence episodes; incontinence episodes per day |  |
hot-flash-frequency | Hot flash frequency | hot flashes per day; number of hot flashes; hot flushes per day |  |
off-time | OFF time | daily OFF time; hours of OFF time; awake OFF time |  |  | h 0..24
swollen-joint-count | Swollen joint count | swollen joints; SJC; number of swollen joints; SJC66; SJC28 |  |  | {count} 0..76 unitless
tender-joint-count | Tender joint count | tender joints; TJC; number of tender joints; TJC68; TJC28; painful joints count |  |  | {count} 0..78 unitless
morning-stiffness-duration | Morning stiffness duration | duration of morning stiffness; morning stiffness |  |
acne-lesion-count | Acne lesion count |  |  |
abscess-and-nodule-count | Abscess and inflammatory nodule count | abscess and nodule count; abscesses and inflammatory nodules; total abscess and inflammatory nodule count; AN count |  |
actinic-keratosis-count | Actinic keratosis count | actinic keratosis lesions; AK lesions; number of actinic keratoses |  |
wart-count | Wart count | number of warts |  |
sleep-latency | Sleep latency | sleep onset latency; SOL sleep; latency to persistent sleep; LPS sleep |  |  | min 0..600
wake-after-sleep-onset | Wake after sleep onset | WASO |  |  | min 0..720
sleep-efficiency | Sleep efficiency |  |  |  | % 0..100
central-apnea-index | Central apnea index | central AHI; central apneas; central apneas per hour |  |
oxygen-desaturation-index | Oxygen desaturation index | ODI4; ODI3; desaturation index |  |
cpap-adherence | CPAP adherence | CPAP compliance; CPAP use per night; hours of CPAP use; PAP adherence; adherence to CPAP |  |
medication-adherence | Medication adherence | adherence to medication; medication compliance; treatment adherence; treatment compliance; drug compliance; adherence to treatment; compliance with treatment; compliance with medication |  |
screen-time | Screen time | hours of screen time |  |
caffeine-intake | Caffeine intake | caffeine consumption; daily caffeine intake |  |
fluid-intake | Fluid intake | daily fluid intake; fluid consumption |  |
energy-intake | Energy intake | caloric intake; calorie intake; daily energy intake |  |
sodium-intake | Sodium intake | salt intake; dietary sodium; dietary sodium intake; daily sodium intake; dietary salt intake |  |
`,
};
