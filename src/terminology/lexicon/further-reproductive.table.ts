import type { LexiconTable } from '../lexicon-table.ts';

/** Genital organs, pregnancy, the fetus and the newborn. Row format: see `LexiconTable`. Codes: exact matches of Mondo 2026-08-04. */
export const FURTHER_REPRODUCTIVE_CONDITIONS: LexiconTable = {
  kind: 'condition',
  rows: `
-menstrual-disorder | Menstrual disorder | menstrual irregularity; menstrual irregularities; menstrual disturbance; menstrual disturbances; menstrual dysfunction; menstrual cycle disorder; irregular menses; irregular menstrual cycle | gynecological-disease |
-anovulation | Anovulation | anovulatory; anovulatory cycles; non-ovulatory cycles; nonovulatory cycles; anovular cycles | ovulation-disorder | M:D000858
-primary-amenorrhea | Primary amenorrhea |  | amenorrhea |
-secondary-amenorrhea | Secondary amenorrhea |  | amenorrhea |
-hypothalamic-amenorrhea | Hypothalamic amenorrhea | functional hypothalamic amenorrhea | amenorrhea |
-primary-dysmenorrhea | Primary dysmenorrhea |  | dysmenorrhea |
-secondary-dysmenorrhea | Secondary dysmenorrhea |  | dysmenorrhea | I:N94.5 |  | ICD-10-CM 2018
-premenstrual-dysphoric-disorder | Premenstrual dysphoric disorder | PMDD | mental-disorder | S:596004 |  | FHIR 4.0.1
-postmenopausal-bleeding | Postmenopausal bleeding | post-menopausal bleeding; bleeding after menopause | abnormal-uterine-bleeding |
-intermenstrual-bleeding | Intermenstrual bleeding | intermenstrual spotting; breakthrough bleeding | abnormal-uterine-bleeding |
-postcoital-bleeding | Postcoital bleeding |  | abnormal-vaginal-bleeding |
-genital-bleeding | Genital bleeding | genital hemorrhage | bleeding |
-early-menopause | Early menopause | precocious menopause; premature menopause | premature-ovarian-insufficiency | S:237788002 I:E28.31 M:D008594 |  | Mondo
-diminished-ovarian-reserve | Diminished ovarian reserve | poor ovarian reserve; low ovarian reserve; decreased ovarian reserve | ovarian-disease |
-ovarian-hyperstimulation-syndrome | Ovarian hyperstimulation syndrome | OHSS | ovarian-disease | S:129635004 M:D016471
-endometrioma | Endometrioma | ovarian endometrioma; endometriotic cyst; chocolate cyst | endometriosis ovarian-cyst |
-deep-infiltrating-endometriosis | Deep infiltrating endometriosis | deep endometriosis; DIE endometriosis; deep infiltrating endometriosis | endometriosis |
-endometrial-polyp | Endometrial polyp | endometrial polyps; uterine polyp; uterine polyps | uterine-disease polyp |
-cervical-polyp | Cervical polyp | endocervical polyp | gynecological-disease | S:65576009 I:N84.1
-thin-endometrium | Thin endometrium |  | uterine-disease |
-asherman-syndrome | Asherman syndrome | intrauterine adhesions; Asherman's syndrome; uterine synechiae; intrauterine adhesion; intrauterine synechiae | uterine-disease | S:48236007 I:N85.6
-submucous-fibroid | Submucous fibroid | submucosal fibroid; submucous myoma; submucosal fibroids; submucosal myoma | uterine-fibroids |
-uterine-malformation | Uterine malformation | uterine anomaly; mullerian anomaly; Müllerian anomaly; congenital uterine anomaly; uterine anomalies | uterine-disease congenital-malformation | M:C562565 |  | Mondo
-uterine-rupture | Uterine rupture | ruptured uterus | uterine-disease pregnancy-complication | M:D014597 |  | MeSH
-hydrosalpinx | Hydrosalpinx | hydrosalpinges | gynecological-disease |
-fallopian-tube-disease | Fallopian tube disease | tubal disease; tubal pathology | gynecological-disease | S:128134005 M:D005184
-fallopian-tube-obstruction | Fallopian tube obstruction | tubal obstruction; tubal occlusion; blocked fallopian tubes; blocked fallopian tube; tubal block; tubal blockage | fallopian-tube-disease |
-tubal-factor-infertility | Tubal factor infertility | tubal infertility; tubal factor; tubal subfertility | female-infertility |
-male-factor-infertility | Male factor infertility | severe male factor | male-infertility |
-azoospermia | Azoospermia | azoospermic | male-infertility | S:425558002 I:N46.0 M:D053713
-oligozoospermia | Oligozoospermia | oligospermia; low sperm count | male-infertility | I:N46.1 M:D009845 |  | Mondo
-asthenozoospermia | Asthenozoospermia | asthenospermia | male-infertility | M:D053627 |  | MeSH
-oligoasthenoteratozoospermia | Oligoasthenoteratozoospermia | oligoasthenozoospermia; oligoasthenoteratospermia | male-infertility |
-primary-infertility | Primary infertility |  | infertility |
-secondary-infertility | Secondary infertility |  | infertility |
-recurrent-implantation-failure | Recurrent implantation failure | repeated implantation failure; RIF implantation | infertility |
-adnexal-mass | Adnexal mass |  | symptom |
-ovarian-mass | Ovarian mass |  | symptom |
-pelvic-mass | Pelvic mass |  | symptom |
-ovarian-torsion | Ovarian torsion | adnexal torsion | ovarian-disease |
-pelvic-adhesions | Pelvic adhesions | pelvic adhesive disease | gynecological-disease |
-pelvic-floor-disorder | Pelvic floor disorder | pelvic floor dysfunction; pelvic floor disorders | disease | M:D059952 |  | MeSH
-chronic-pelvic-pain | Chronic pelvic pain | chronic pelvic pain syndrome; CPP pain; CPPS | pelvic-pain chronic-pain |
-vulvodynia | Vulvodynia | vestibulodynia; provoked vestibulodynia; vulvar pain | pain gynecological-disease | S:238968009 I:N94.81 M:D056650
-genitourinary-syndrome-of-menopause | Genitourinary syndrome of menopause | GSM | gynecological-disease |
-vaginal-dryness | Vaginal dryness |  | symptom |
-vulvar-disease | Vulvar disease | vulval disease; vulvar disorder; vulvar dermatosis | gynecological-disease | S:5089007 M:D014845
-bartholin-gland-abscess | Bartholin gland abscess | Bartholin abscess; bartholinitis | gynecological-disease |
-vaginal-vault-prolapse | Urinary-genital prolapse | vaginal vault prolapse; vault prolapse; apical prolapse | pelvic-organ-prolapse |
-cervical-insufficiency | Cervical insufficiency | incompetent cervix; cervical incompetence; cervical weakness; insufficient cervix; cervical incompetency | pregnancy-complication | S:17382005 M:D002581 |  | Mondo
-abnormal-cervical-cytology | Abnormal cervical cytology | abnormal Pap smear; abnormal cervical smear; abnormal Pap test; abnormal Papanicolaou smear | symptom |
-atypical-squamous-cells-of-undetermined-significance | Atypical squamous cells of undetermined significance | ASCUS; ASC-US | abnormal-cervical-cytology |
-nipple-pain | Nipple pain | cracked nipples; nipple soreness; sore nipples | symptom |
-lactational-mastitis | Lactational mastitis | puerperal mastitis | mastitis |
-breast-engorgement | Breast engorgement | engorged breasts; lactational breast engorgement; =engorgement | breast-disease |
-low-milk-supply | Low milk supply | insufficient milk supply; lactation failure; insufficient lactation | symptom |
-capsular-contracture | Capsular contracture | breast capsular contracture | breast-disease |
-galactorrhea | Galactorrhea |  | symptom | S:78622004 M:D005687
*hypertensive-disorder-of-pregnancy | Hypertensive disorder of pregnancy | hypertensive disorders of pregnancy; hypertension in pregnancy; pregnancy hypertension; hypertensive disorder in pregnancy; hypertensive pregnancy disorder; hypertensive disorders in pregnancy | pregnancy-complication |
*severe-preeclampsia | Severe preeclampsia | severe pre-eclampsia; preeclampsia with severe features | preeclampsia | I:O14.1
*chronic-hypertension-in-pregnancy | Chronic hypertension in pregnancy |  | hypertensive-disorder-of-pregnancy |
*gestational-trophoblastic-disease | Gestational trophoblastic disease | GTD | pregnancy-complication | M:D031901 |  | MeSH
*placental-disease | Placental disease | placental abnormality; abnormal placentation; placental abnormalities; placental disorder; placental pathology; placentation abnormality | pregnancy-complication | S:125586008 M:D010922 |  | Mondo
*placenta-accreta-spectrum | Placenta accreta spectrum | placenta percreta; placenta increta; morbidly adherent placenta; abnormally invasive placenta | placental-disease |
-retained-placenta | Retained placenta | placental retention | pregnancy-complication | M:D018457 |  | MeSH
-antepartum-hemorrhage | Antepartum hemorrhage | antepartum haemorrhage; bleeding in pregnancy; vaginal bleeding in pregnancy; antepartum bleeding | pregnancy-complication bleeding obstetric-hemorrhage | I:O46.9 |  | ICD-10-CM 2018
-uterine-atony | Uterine atony | atonic uterus | pregnancy-complication |
-labor-dystocia | Labor dystocia | prolonged labor; arrest of labor; obstructed labor; failure to progress; arrested labor | pregnancy-complication |
-shoulder-dystocia | Shoulder dystocia |  | pregnancy-complication |
-cord-prolapse | Cord prolapse | umbilical cord prolapse | pregnancy-complication |
-preterm-labor | Preterm labor | preterm labour; premature labor; premature labour | pregnancy-complication |
-preterm-premature-rupture-of-membranes | Preterm premature rupture of membranes | PPROM; preterm prelabor rupture of membranes; preterm premature rupture of the membranes | premature-rupture-of-membranes | S:312974005 M:C563032 |  | Mondo
-post-term-pregnancy | Post-term pregnancy | postterm pregnancy; prolonged pregnancy; post-dates pregnancy; postdates pregnancy | pregnancy-complication |
-malpresentation | Malpresentation | fetal malpresentation; abnormal presentation; abnormal fetal presentation; non-vertex presentation | pregnancy-complication |
-non-cephalic-presentation | Non-cephalic presentation | noncephalic presentation | malpresentation |
-small-for-gestational-age | Small for gestational age | SGA; small for gestational age infant; SGA infant | fetal-growth-restriction |
-fetal-macrosomia | Fetal macrosomia | macrosomia; macrosomic fetus | pregnancy-complication | M:D005320 |  | MeSH
-fetal-hydrops | Fetal hydrops | hydrops fetalis; hydrops | fetal-anomaly | S:276508000 M:D015160 |  | Mondo
-twin-to-twin-transfusion-syndrome | Twin-to-twin transfusion syndrome | twin twin transfusion syndrome; TTTS; twin-twin transfusion syndrome | pregnancy-complication | S:13404009 M:D005330
-rh-incompatibility | Rh incompatibility | rhesus isoimmunization; Rh isoimmunization; Rh sensitization; alloimmunization in pregnancy; rhesus incompatibility | pregnancy-complication |
-fetal-heart-defect | Fetal heart defect | fetal cardiac anomaly; fetal cardiac anomalies | fetal-anomaly |
-fetal-tachycardia | Fetal tachycardia |  | fetal-distress |
-puerperal-infection | Puerperal infection | puerperal sepsis; postpartum infection; puerperal fever | infection pregnancy-complication | M:D011645
-first-trimester-miscarriage | First trimester miscarriage | early pregnancy loss; miscarriage in first trimester; first-trimester miscarriage | miscarriage |
-septic-abortion | Septic abortion |  | miscarriage infection | M:D000031 |  | MeSH
-inevitable-miscarriage | Inevitable miscarriage | inevitable abortion | miscarriage |
-cesarean-scar-pregnancy | Cesarean scar pregnancy | caesarean scar pregnancy; caesarean scar ectopic pregnancy | ectopic-pregnancy |
-pregnancy-of-unknown-location | Pregnancy of unknown location | PUL | pregnancy-complication |
-nausea-and-vomiting-of-pregnancy | Nausea and vomiting of pregnancy | morning sickness | pregnancy-complication |
-birth-trauma | Birth trauma | birth injury | neonatal-disease |
-perineal-tear | Perineal tear | perineal laceration; perineal trauma; obstetric perineal tear | injury |
-neonatal-abstinence-syndrome | Neonatal abstinence syndrome | neonatal opioid withdrawal syndrome; NOWS; NAS syndrome; neonatal withdrawal syndrome | neonatal-disease | S:414819007 I:P96.1 M:D009357
-neonatal-encephalopathy | Neonatal encephalopathy |  | neonatal-disease | I:P91.81 |  | ICD-10-CM 2018
-neonatal-seizures | Neonatal seizures | neonatal seizure | neonatal-disease seizure |
-congenital-syphilis | Congenital syphilis |  | syphilis | S:35742006 I:A50 M:D013590
-congenital-cytomegalovirus-infection | Congenital cytomegalovirus infection | congenital CMV infection; congenital CMV; cCMV | cytomegalovirus-infection |
-neonatal-infection | Neonatal infection | infection of the newborn; newborn infection | neonatal-disease infection |
-congenital-infection | Congenital infection | TORCH infection; TORCH infections | neonatal-disease |
-low-birth-weight | Low birth weight | low birthweight; LBW | symptom |
-very-low-birth-weight | Very low birth weight | very low birthweight; VLBW | low-birth-weight |
-extremely-low-birth-weight | Extremely low birth weight | extremely low birthweight; ELBW | very-low-birth-weight |
-extreme-prematurity | Extreme prematurity | extremely preterm; extremely preterm infant; extremely premature infant | prematurity |
-trisomy-18 | Trisomy 18 | Edwards syndrome | chromosomal-abnormality | S:51500006 M:C580500
-trisomy-13 | Trisomy 13 | Patau syndrome | chromosomal-abnormality | S:21111006 M:C536305
-aneuploidy | Aneuploidy | fetal aneuploidy; chromosomal aneuploidy; fetal chromosomal abnormality | chromosomal-abnormality | M:D000782
-ambiguous-genitalia | Ambiguous genitalia | atypical genitalia | disorder-of-sex-development |
-noonan-syndrome | Noonan syndrome |  | genetic-disease | S:205824006 M:D009634
-williams-syndrome | Williams syndrome | Williams-Beuren syndrome | genetic-disease | S:63247009 I:Q93.82 M:D018980
-silver-russell-syndrome | Silver-Russell syndrome | Russell-Silver syndrome | genetic-disease | S:15069006 M:D056730
-treacher-collins-syndrome | Treacher Collins syndrome | Treacher Collins; mandibulofacial dysostosis | genetic-disease congenital-malformation | S:62767009
-pierre-robin-sequence | Pierre Robin sequence | Pierre Robin syndrome | congenital-malformation | S:4602007 M:D010855 |  | Mondo
-charge-syndrome | CHARGE syndrome | CHARGE association | genetic-disease congenital-malformation | S:47535005 M:D058747
-vacterl-association | VACTERL association | VATER association | congenital-malformation | S:27742002
-beckwith-wiedemann-syndrome | Beckwith-Wiedemann syndrome |  | genetic-disease | S:81780002 M:D001506
-inadequate-bowel-preparation | Inadequate bowel preparation | poor bowel preparation; inadequate bowel cleansing | symptom |
-penile-deformity | Penile deformity | penile curvature; penile angulation; penile deformities; curvature of the penis; deformity of the penis; penile anatomical deformity; anatomical deformity of the penis; anatomical deformation of the penis; anatomical penile deformity; anatomical deformities of the penis; penile anatomical deformation; penile deviation; curved penis; deviation of penis; penile anatomical abnormality; penile malformation; penile anatomical defect; abnormal penile anatomy; anatomical abnormality of the penis | penile-disease deformity |
-delayed-orgasm | Delayed orgasm |  | sexual-dysfunction |
-low-libido | Low libido | decreased libido; loss of libido; reduced libido; low sexual desire | symptom |
-hematospermia | Hematospermia | hemospermia; blood in semen | symptom |
-cervical-disease | Disease of the uterine cervix | disease of the cervix; uterine cervical disease | gynecological-disease |
-vaginal-disease | Vaginal disease | vaginal disorder | gynecological-disease | S:25658005 M:D014623
`,
};
