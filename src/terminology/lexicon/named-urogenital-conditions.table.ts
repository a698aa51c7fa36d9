import type { LexiconTable } from '../lexicon-table.ts';

/** Conditions and findings of pregnancy, the newborn, the genital and the urinary organs, as criteria name them. Row format: see `LexiconTable`. */
export const NAMED_UROGENITAL_CONDITIONS: LexiconTable = {
  kind: 'condition',
  rows: `
velamentous-cord-insertion | Velamentous cord insertion |  | pregnancy-complication |
low-lying-placenta | Low-lying placenta |  | pregnancy-complication |
anhydramnios | Anhydramnios |  | pregnancy-complication |
precipitous-labor | Precipitous labor |  | pregnancy-complication |
cephalopelvic-disproportion | Cephalopelvic disproportion |  | pregnancy-complication |
nuchal-cord | Nuchal cord |  | pregnancy-complication |
interstitial-pregnancy | Interstitial pregnancy | cornual pregnancy | ectopic-pregnancy | S:87605005 M:D065173 |  | Mondo
heterotopic-pregnancy | Heterotopic pregnancy |  | ectopic-pregnancy |
ovarian-pregnancy | Ovarian pregnancy |  | ectopic-pregnancy | S:9899009 M:D065172 |  | Mondo
abdominal-pregnancy | Abdominal pregnancy |  | ectopic-pregnancy | S:82661006 M:D011269 |  | Mondo
superimposed-preeclampsia | Superimposed preeclampsia |  | preeclampsia |
early-onset-preeclampsia | Early-onset preeclampsia |  | preeclampsia |
postpartum-hypertension | Postpartum hypertension |  | pregnancy-complication |
postpartum-preeclampsia | Postpartum preeclampsia |  | preeclampsia |
uterine-inversion | Uterine inversion |  | pregnancy-complication | S:27215002 M:D019687 |  | Mondo
uterine-hyperstimulation | Uterine hyperstimulation | tachysystole | pregnancy-complication |
amniotic-fluid-embolism | Amniotic fluid embolism |  | pregnancy-complication |
short-interpregnancy-interval | Short interpregnancy interval |  | pregnancy-complication |
fear-of-childbirth | Fear of childbirth | tokophobia | pregnancy-complication |
subchorionic-hematoma | Subchorionic hematoma | subchorionic hemorrhage | pregnancy-complication |
cervical-pregnancy | Cervical pregnancy |  | ectopic-pregnancy |
biochemical-pregnancy | Biochemical pregnancy | chemical pregnancy | pregnancy-complication |
polymenorrhea | Polymenorrhea |  | gynecological-disease |
oligo-ovulation | Oligo-ovulation | oligoovulation; oligo-anovulation | ovarian-disease |
cervical-ectropion | Cervical ectropion | cervical erosion; cervical ectopy | uterine-disease |
genito-pelvic-pain | Genito-pelvic pain | genito-pelvic pain/penetration disorder | gynecological-disease |
hematometra | Hematometra |  | uterine-disease | S:38280009 M:D006409 I:N85.7 |  | Mondo
pyometra | Pyometra |  | uterine-disease | S:88981003 M:D055112 |  | Mondo
oophoritis | Oophoritis |  | ovarian-disease | S:76047005 M:D009869 |  | Mondo
enterocele | Enterocele |  | gynecological-disease | S:398061002 |  | Mondo
genital-fistula | Genital fistula |  | gynecological-disease fistula |
menopausal-symptoms | Menopausal symptoms | climacteric symptoms; menopausal syndrome; menopausal complaints | symptom |
unicornuate-uterus | Unicornuate uterus |  | uterine-malformation |
didelphic-uterus | Didelphic uterus | uterus didelphys | uterine-malformation |
mullerian-agenesis | Mullerian agenesis | Mayer-Rokitansky-Kuster-Hauser syndrome; vaginal agenesis; MRKH syndrome | uterine-malformation | S:8793008 |  | Mondo
vaginal-septum | Vaginal septum |  | gynecological-disease |
imperforate-hymen | Imperforate hymen |  | gynecological-disease |
aerobic-vaginitis | Aerobic vaginitis |  | vaginitis |
vaginal-laxity | Vaginal laxity |  | gynecological-disease |
vaginal-stenosis | Vaginal stenosis |  | gynecological-disease stenosis |
vaginal-ulcer | Vaginal ulcer | vaginal ulceration | gynecological-disease ulcer |
vaginal-lesion | Vaginal lesion |  | gynecological-disease |
vulvar-lesion | Vulvar lesion |  | vulvar-disease |
vulvitis | Vulvitis |  | vulvar-disease | S:63144007 M:D014847 |  | Mondo
vaginal-intraepithelial-neoplasia | Vaginal intraepithelial neoplasia |  | gynecological-disease |
female-genital-mutilation | Female genital mutilation |  | gynecological-disease |
luteal-phase-defect | Luteal phase defect | luteal phase deficiency | gynecological-disease |
mittelschmerz | Mittelschmerz |  | gynecological-disease |
niche-of-uterus | Niche of uterus | isthmocele; cesarean scar defect | uterine-disease |
gynecologic-infection | Gynecologic infection | female genital tract infection; pelvic infection; lower genital tract infection | gynecological-disease | I:N70-N77 |  | Mondo
breast-pain | Breast pain | mastodynia | breast-disease |
breast-cyst | Breast cyst |  | breast-disease | S:399294002 M:D047688 |  | Mondo
breast-infection | Breast infection |  | breast-disease |
nipple-discharge | Nipple discharge |  | breast-disease |
breast-hypertrophy | Breast hypertrophy | macromastia; breast enlargement | breast-disease | S:372281005 I:N62 |  | Mondo
breast-asymmetry | Breast asymmetry |  | breast-disease |
breast-ptosis | Breast ptosis |  | breast-disease |
granulomatous-mastitis | Granulomatous mastitis |  | breast-disease | S:237444008 M:D058890 I:N61.2 |  | Mondo
dense-breasts | Dense breasts | dense breast tissue; mammographically dense breasts | gynecological-disease |
respiratory-distress-syndrome-of-newborn | Respiratory distress syndrome of newborn | neonatal respiratory distress | neonatal-disease | S:46775006 |  | Mondo
meconium-stained-amniotic-fluid | Meconium-stained amniotic fluid | meconium stained liquor | neonatal-disease |
hemolytic-disease-of-newborn | Hemolytic disease of newborn | hemolytic disease of the fetus and newborn; erythroblastosis fetalis | neonatal-disease | S:387705004 M:D004899 |  | Mondo
vitamin-k-deficiency-bleeding | Vitamin K deficiency bleeding | hemorrhagic disease of newborn | neonatal-disease | S:12546009 M:D006475 I:P53 |  | Mondo
congenital-zika-syndrome | Congenital Zika syndrome |  | neonatal-disease |
intraventricular-hemorrhage-of-prematurity | Intraventricular hemorrhage of prematurity |  | intraventricular-hemorrhage |
late-preterm-infant | Late preterm infant | late preterm | prematurity |
anemia-of-prematurity | Anemia of prematurity |  | anemia | S:47100003 I:P61.2 |  | Mondo
omphalitis | Omphalitis |  | neonatal-disease | S:239095007 |  | Mondo
sudden-infant-death-syndrome | Sudden infant death syndrome | SIDS | neonatal-disease | S:51178009 M:D013398 |  | Mondo
fetal-alcohol-syndrome | Fetal alcohol syndrome | fetal alcohol spectrum disorder; FASD | neonatal-disease | S:205788004 I:Q86.0 |  | Mondo
metabolic-bone-disease-of-prematurity | Metabolic bone disease of prematurity |  | neonatal-disease |
limb-deficiency | Limb deficiency |  | fetal-anomaly |
congenital-pulmonary-airway-malformation | Congenital pulmonary airway malformation |  | fetal-anomaly | S:111318005 M:D015615 |  | Mondo
single-umbilical-artery | Single umbilical artery |  | fetal-anomaly |
hemivertebra | Hemivertebra |  | fetal-anomaly |
arteriogenic-erectile-dysfunction | Arteriogenic erectile dysfunction | arteriogenic impotence; arterial erectile dysfunction; arteriogenic ED; penile arterial insufficiency | erectile-dysfunction |
venogenic-erectile-dysfunction | Venogenic erectile dysfunction | veno-occlusive dysfunction; venous leak; venous leakage; corporal veno-occlusive dysfunction; cavernosal venous leak; venogenic ED; venous leakage ED; venous leak ED; venous leakage erectile dysfunction | erectile-dysfunction |
neurogenic-erectile-dysfunction | Neurogenic erectile dysfunction | neurogenic impotence | erectile-dysfunction |
mixed-erectile-dysfunction | Mixed erectile dysfunction | mixed ED | erectile-dysfunction |
post-prostatectomy-erectile-dysfunction | Post-prostatectomy erectile dysfunction | postprostatectomy erectile dysfunction | erectile-dysfunction |
drug-induced-erectile-dysfunction | Drug-induced erectile dysfunction |  | erectile-dysfunction |
diabetic-erectile-dysfunction | Diabetic erectile dysfunction |  | erectile-dysfunction |
situational-erectile-dysfunction | Situational erectile dysfunction |  | erectile-dysfunction |
sexual-desire-disorder | Sexual desire disorder | disorder of sexual desire | sexual-dysfunction |
lifelong-premature-ejaculation | Lifelong premature ejaculation | primary premature ejaculation; life-long premature ejaculation | premature-ejaculation |
ejaculatory-disorder | Ejaculatory disorder |  | sexual-dysfunction |
painful-ejaculation | Painful ejaculation |  | sexual-dysfunction |
orgasmic-disorder | Orgasmic disorder | orgasmic dysfunction | sexual-dysfunction |
sexual-arousal-disorder | Sexual arousal disorder |  | sexual-dysfunction |
male-sexual-dysfunction | Male sexual dysfunction |  | sexual-dysfunction |
sexual-aversion-disorder | Sexual aversion disorder |  | sexual-dysfunction |
psychosexual-dysfunction | Psychosexual dysfunction | psychological sexual dysfunction; psychogenic sexual dysfunction | sexual-dysfunction |
physiological-sexual-dysfunction | Physiological sexual dysfunction |  | sexual-dysfunction |
hypersexuality | Hypersexuality | compulsive sexual behavior; sex addiction | sexual-dysfunction |
paraphilic-disorder | Paraphilic disorder | paraphilia | sexual-dysfunction | S:50299009 M:D010262 |  | Mondo
penile-plaque | Penile plaque |  | penile-disease |
paraphimosis | Paraphimosis |  | penile-disease | S:13758004 M:D010263 I:N47.2 |  | Mondo
balanitis-xerotica-obliterans | Balanitis xerotica obliterans | penile lichen sclerosus | penile-disease | S:198033005 M:D052798 |  | Mondo
chordee | Chordee |  | penile-disease |
penile-lesion | Penile lesion | genital lesion in men | penile-disease |
penile-prosthesis-infection | Penile prosthesis infection |  | penile-disease |
penile-trauma | Penile trauma | penile injury | penile-disease injury |
concealed-penis | Concealed penis |  | penile-disease |
penile-shortening | Penile shortening | shortened penis | penile-disease |
short-frenulum | Short frenulum | frenulum breve | penile-disease |
corporal-fibrosis | Corporal fibrosis | cavernous fibrosis; corpora cavernosa fibrosis | penile-disease |
meatal-stenosis | Meatal stenosis |  | penile-disease |
genital-anatomical-deformity | Genital anatomical deformity | genital deformity; genital abnormality; genital anatomic abnormality | disease |
genital-lesion | Genital lesion |  | disease |
testicular-mass | Testicular mass | scrotal mass | testicular-disease mass |
testicular-failure | Testicular failure | testicular insufficiency | testicular-disease |
testicular-microlithiasis | Testicular microlithiasis |  | testicular-disease | M:C566478 |  | Mondo
anorchia | Anorchia |  | testicular-disease |
monorchia | Monorchia | monorchism | testicular-disease |
testicular-trauma | Testicular trauma |  | testicular-disease injury |
hematocele | Hematocele |  | testicular-disease | S:66259004 M:D006398 |  | Mondo
necrozoospermia | Necrozoospermia |  | male-infertility |
hypospermatogenesis | Hypospermatogenesis |  | male-infertility |
sertoli-cell-only-syndrome | Sertoli cell-only syndrome |  | male-infertility |
globozoospermia | Globozoospermia |  | male-infertility |
aspermia | Aspermia |  | male-infertility |
antisperm-antibodies | Antisperm antibodies |  | male-infertility |
prostate-nodule | Prostate nodule | prostatic nodule | prostate-disease |
prostatic-calculi | Prostatic calculi | prostate stones | prostate-disease |
prostatic-congestion | Prostatic congestion | prostatostasis | prostate-disease |
prostate-infection | Prostate infection |  | prostate-disease |
nonbacterial-prostatitis | Nonbacterial prostatitis | abacterial prostatitis | prostate-disease |
bladder-perforation | Bladder perforation | bladder rupture | bladder-disease |
bladder-injury | Bladder injury |  | bladder-disease |
bladder-fistula | Bladder fistula | vesical fistula | bladder-disease |
bladder-spasm | Bladder spasm |  | bladder-disease |
catheter-related-bladder-discomfort | Catheter-related bladder discomfort |  | bladder-disease |
bladder-polyp | Bladder polyp |  | bladder-disease |
low-bladder-compliance | Low bladder compliance | poor bladder compliance | bladder-disease | S:9009001 |  | Mondo
bladder-trauma | Bladder trauma |  | bladder-disease |
urethral-diverticulum | Urethral diverticulum |  | urological-disease |
urethral-caruncle | Urethral caruncle |  | urological-disease |
urethral-fistula | Urethral fistula |  | urological-disease fistula |
urethral-discharge | Urethral discharge |  | symptom |
urethral-injury | Urethral injury | urethral trauma | urological-disease injury |
urethral-bleeding | Urethral bleeding | urethrorrhagia; blood at the meatus; bleeding from the urethra | urological-disease bleeding |
urethral-pain-syndrome | Urethral pain syndrome |  | urological-disease |
ureteral-injury | Ureteral injury |  | urological-disease injury |
megaureter | Megaureter |  | urological-disease |
hydroureter | Hydroureter |  | urological-disease |
hydroureteronephrosis | Hydroureteronephrosis |  | urological-disease |
urinoma | Urinoma |  | urological-disease |
urinary-tract-malformation | Urinary tract malformation | congenital anomaly of urinary tract; CAKUT; urinary tract anomaly | congenital-malformation |
straining-to-void | Straining to void |  | symptom |
weak-urinary-stream | Weak urinary stream | weak stream; slow stream; poor urinary stream | symptom |
post-void-dribbling | Post-void dribbling | postmicturition dribble; terminal dribbling | symptom |
stranguria | Stranguria |  | symptom |
pneumaturia | Pneumaturia |  | urological-disease |
chyluria | Chyluria |  | urological-disease |
urogenital-tuberculosis | Urogenital tuberculosis | genitourinary tuberculosis | extrapulmonary-tuberculosis | S:4445009 M:D014401 |  | Mondo
pelvic-floor-muscle-dysfunction | Pelvic floor muscle dysfunction |  | urological-disease |
genitourinary-infection | Genitourinary infection | urogenital infection; genital infection; genital tract infection | urological-disease |
scrotal-infection | Scrotal infection |  | urological-disease |
scrotal-edema | Scrotal edema | scrotal swelling | urological-disease |
urogenital-malformation | Urogenital malformation | genitourinary anomaly | congenital-malformation |
urethral-hypermobility | Urethral hypermobility |  | urological-disease |
intrinsic-sphincter-deficiency | Intrinsic sphincter deficiency | intrinsic urethral sphincter deficiency | urological-disease |
sphincter-deficiency | Sphincter deficiency | urinary sphincter deficiency | urological-disease |
perineal-pain | Perineal pain |  | urological-disease pain |
lower-urinary-tract-injury | Lower urinary tract injury |  | urological-disease |
urinary-leakage | Urinary leakage | urine leakage; leakage of urine | symptom |
continuous-urinary-incontinence | Continuous urinary incontinence | total incontinence | urinary-incontinence |
neurogenic-incontinence | Neurogenic incontinence |  | urinary-incontinence |
nocturnal-incontinence | Nocturnal incontinence |  | urinary-incontinence |
renal-dysplasia | Renal dysplasia | renal hypodysplasia | kidney-disease dysplasia | I:Q61.4 |  | Mondo
renal-cystic-disease | Renal cystic disease | cystic kidney disease | kidney-disease |
nephronophthisis | Nephronophthisis |  | kidney-disease |
renal-artery-disease | Renal artery disease | renal arterial disease; renal artery occlusion | kidney-disease | S:16934004 |  | Mondo
distal-renal-tubular-acidosis | Distal renal tubular acidosis |  | kidney-disease | S:236461000 |  | Mondo
dent-disease | Dent disease |  | kidney-disease | S:444645005 M:D057973 |  | Mondo
liddle-syndrome | Liddle syndrome |  | kidney-disease | S:707747007 M:D056929 |  | Mondo
analgesic-nephropathy | Analgesic nephropathy |  | kidney-disease |
reflux-nephropathy | Reflux nephropathy |  | kidney-disease |
nephrotoxicity | Nephrotoxicity | drug-induced nephrotoxicity; renal toxicity; kidney toxicity | kidney-disease |
poststreptococcal-glomerulonephritis | Poststreptococcal glomerulonephritis |  | glomerulonephritis |
iga-vasculitis-nephritis | IgA vasculitis nephritis | Henoch-Schonlein purpura nephritis | glomerulonephritis |
hiv-associated-nephropathy | HIV-associated nephropathy | HIVAN | kidney-disease | M:D016263 |  | Mondo
cast-nephropathy | Cast nephropathy | myeloma kidney; light chain cast nephropathy | kidney-disease |
uremic-encephalopathy | Uremic encephalopathy |  | kidney-disease |
hypercalciuria | Hypercalciuria |  | kidney-disease |
hyperoxaluria | Hyperoxaluria |  | kidney-disease |
tubular-proteinuria | Tubular proteinuria |  | kidney-disease |
renal-ischemia | Renal ischemia | kidney ischemia | kidney-disease ischemia |
ureteral-duplication | Ureteral duplication | duplex kidney | kidney-disease |
nephroptosis | Nephroptosis |  | kidney-disease |
renal-allograft-dysfunction | Renal allograft dysfunction |  | kidney-disease graft-dysfunction |
genetic-kidney-disease | Genetic kidney disease |  | kidney-disease |
renal-parenchymal-disease | Renal parenchymal disease | parenchymal renal disease | kidney-disease |
ureaplasma-infection | Ureaplasma infection |  | sexually-transmitted-infection |
disseminated-gonococcal-infection | Disseminated gonococcal infection |  | gonorrhea |
tertiary-syphilis | Tertiary syphilis |  | syphilis | S:72083004 M:C536774 I:A52 |  | Mondo
chlamydia-trachomatis-infection | Chlamydia trachomatis infection |  | chlamydia-infection |
`,
};
