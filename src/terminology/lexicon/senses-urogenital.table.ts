import type { LexiconTable } from '../lexicon-table.ts';

/** Row format: see `LexiconTable`. */
export const SENSES_UROGENITAL_CONDITIONS: LexiconTable = {
  kind: 'condition',
  rows: `
*eye-disease | Eye disease | ocular disease; ophthalmic disease; ophthalmological disease; eye disorder; ocular pathology; ocular disorder; ophthalmologic disease; ocular condition; eye condition; ophthalmic disorder; ophthalmological disorder; eye pathology; ofthalmologic disease; ocular abnormality; ophthalmic condition; eye problems; ocular comorbidity; ophthalmologic disorder; ocular diseases; eye diseases; ophthalmic pathology | disease | S:371405004 I:H00-H59 M:D005128
*visual-impairment | Visual impairment | vision impairment; low vision; visual loss; vision loss; visually impaired; loss of vision; poor vision; impaired vision; sight impairment; visual deficit; poor eyesight; visual inadequacy; impaired eyesight; reduced vision; decreased vision; vision deficit; partially sighted; sight loss; loss of sight; visual acuity loss; limited visual acuity; reduced visual acuity; decreased visual acuity; low visual acuity; poor visual acuity; impaired visual acuity | vision-disorder | I:H54 I:H53 | 
*glaucoma | Glaucoma | glaucomatous optic neuropathy | eye-disease | S:23986001 I:H40 I:H42 M:D005901
*angle-closure-glaucoma | Angle-closure glaucoma | narrow angle glaucoma; closed-angle glaucoma; angle closure glaucoma; narrow-angle glaucoma; closed angle glaucoma; narrow anterior chamber angle | glaucoma | S:392291006 I:H40.2 M:D015812
-cataract | Cataract | cataracts; lens opacity; lenticular opacity | ocular-media-opacity | S:193570009 I:H26 M:D002386 | 
*macular-degeneration | Macular degeneration |  | retinal-disease | I:H35.3 S:422338006 M:D008268
*macular-edema | Macular edema | macular oedema | retinal-disease | S:37231002 I:H35.81 S:312921000
*retinal-disease | Retinal disease | retinopathy; retinal disorder; retinopathies; retinal disorders; retinal pathology | eye-disease | S:29555009 I:H30-H36 M:D012164
*retinitis-pigmentosa | Retinitis pigmentosa | RP retinitis; rod-cone dystrophy; pigmentary retinopathy; pigmentary retinitis | retinal-disease genetic-disease | S:28835009 I:H35.52 M:D012174
*retinal-detachment | Retinal detachment | detached retina | retinal-disease | S:42059000 I:H33 M:D012163
*retinal-vein-occlusion | Retinal vein occlusion | RVO; retinal vein thrombosis | retinal-vascular-occlusion | S:46085004 M:D012170
*retinopathy-of-prematurity | Retinopathy of prematurity | ROP | retinal-disease | S:415297005 I:H35.1 M:D012178
*optic-neuropathy | Optic neuropathy |  | eye-disease | I:H47.0
*uveitis | Uveitis |  | eye-disease | S:128473001 I:H20 S:77971008 M:D014605
-conjunctivitis | Conjunctivitis | pink eye | eye-disease | S:9826008 I:H10 M:D003231
-blepharitis | Blepharitis |  | eye-disease | S:41446000 I:H01.0 M:D001762
-dry-eye-disease | Dry eye disease | dry eye; dry eye syndrome; keratoconjunctivitis sicca; DED; dryness of the eyes | eye-disease | S:46152009 I:H04.12 S:302896008 S:363677007 M:D007638 M:D015352
*keratoconus | Keratoconus |  | corneal-disease | S:65636009 I:H18.6 M:D007640
*corneal-disease | Corneal disease | corneal disorder; corneal pathology; corneal abnormality; corneal abnormalities | eye-disease | S:15250008 I:H16-H19 M:D003316
-refractive-error | Refractive error | ametropia | eye-disease | S:39021009 I:H52 M:D012030
-strabismus | Strabismus | squint | eye-disease | S:22066006 I:H49-H51 M:D013285
*color-blindness | Color blindness | colour vision deficiency; color vision defect; color defect; dyschromatopsia; color vision disorder; abnormal color vision | eye-disease | I:H53.5
*ear-disease | Ear disease | ear disorder; aural disease; ear pathology | disease | S:25906001 I:H60-H95
*ear-nose-throat-disease | Ear nose throat disease | ENT disease; ear, nose and throat disorder; otorhinolaryngologic disease; ENT pathology | disease | S:232208008 M:D010038
*hearing-loss | Hearing loss | hearing impairment; hard of hearing; hypoacusis; hearing disability; hearing deficit; hearing impaired; auditory impairment; suboptimal hearing; impaired hearing; poor hearing; auditory deficit | hearing-disorder | S:15188001 I:H90 I:H91 | 
-tinnitus | Tinnitus |  | ear-disease | I:H93.1
*meniere-disease | Meniere disease | Meniere's disease; Menier's disease; Ménière's disease; Meniere's syndrome | ear-disease | S:13445001 I:H81.0 M:D008575
-benign-paroxysmal-positional-vertigo | Benign paroxysmal positional vertigo | BPPV; positional vertigo | vertigo ear-disease | S:111541001 I:H81.1 M:D065635
-vestibular-neuritis | Vestibular neuritis | vestibular neuronitis | ear-disease | I:H81.2 S:186738001
-dental-disease | Dental disease | dental disorder; tooth disease; dental problems | oral-disease | S:118938008 I:K00-K14
-dental-caries | Dental caries | caries; tooth decay; carious lesion; carious lesions; decayed teeth; carious teeth; dental cavity; tooth cavity | dental-disease | S:80967001 I:K02 M:D003731
-periodontitis | Periodontitis | parodontitis | periodontal-disease | S:41565005 I:K05 M:D010518
*cleft-lip-and-palate | Cleft lip and palate | orofacial cleft; CLP; cleft lip with cleft palate; cleft lip and cleft palate; cleft palate and lip; cleft palate-lips | congenital-malformation | S:66948001 I:Q35-Q37 S:449790007
*urological-disease | Urological disease | urologic disease; urological disorder; urinary tract disease; urologic disorder; urinary disorder; urological condition; urinary tract disorder; urinary system disease; disease of the urinary system | genitourinary-disease | I:N00-N99
*urinary-incontinence | Urinary incontinence | urinary incontinency; incontinence of urine | incontinence urological-disease | I:N39.4 I:R32
*overactive-bladder | Overactive bladder | OAB; overactive bladder syndrome; hyperactive bladder; bladder overactivity; overactive urinary bladder; unstable bladder | bladder-disease | I:N32.81 S:236633002 M:D053201
*neurogenic-bladder | Neurogenic bladder | neurogenic bladder dysfunction; neuropathic bladder; neurogenic bladder disorder | bladder-disease | S:398064005 I:N31 | 
-urinary-retention | Urinary retention | urine retention; retention of urine; inability to urinate | urological-disease | I:R33 I:N13
-lower-urinary-tract-symptoms | Lower urinary tract symptoms | LUTS; BPH-LUTS; LUTS/BPH | urological-disease | I:R35 I:R30 I:R39.1
*urethral-stricture | Urethral stricture | urethral stenosis; urethral stricture disease; strictured urethra | urological-disease | S:76618002 I:N35 M:D014525
*vesicoureteral-reflux | Vesicoureteral reflux | VUR; vesicoureteric reflux; vesico-ureteral reflux | urological-disease | S:197811007 I:N13.7 M:D014718
*prostate-disease | Prostate disease | prostatic disease; prostate disorder; prostatic disorder; prostate pathology | urological-disease | S:30281009 I:N40-N42 M:D011469
*benign-prostatic-hyperplasia | Benign prostatic hyperplasia | BPH; benign prostatic hypertrophy; prostatic hypertrophy; prostate adenoma; enlarged prostate; prostatic hyperplasia; prostatic adenoma; benign prostate hyperplasia; BPE; benign prostatic enlargement; benign hyperplasia of prostate; prostate hyperplasia; BPO; prostate enlarged; benign prostatic obstruction; prostatic enlargement | prostate-disease | S:266569009 I:N40 S:21173002 M:D011470
-prostatitis | Prostatitis |  | prostate-disease | S:9713002 I:N41 M:D011472
*erectile-dysfunction | Erectile dysfunction | ED; impotence; male erectile dysfunction; erectile failure; sexual impotence; erectile disorder; erection disorder; male erectile disorder; erectile impotence; impotentia erigendi; erection problem; problems with erection; problems getting an erection; difficulty with erection; erection difficulties; erective dysfunction; erectile impairment; impaired erection; impairment of erection; penile erectile dysfunction; impotency; lack of erection; inability to achieve an erection; erectile problem; erectile difficulties | sexual-dysfunction urological-disease | S:397803000 I:N52 M:D007172
*sexual-dysfunction | Sexual dysfunction | sexual disorder; sexual dysfunctions | disease | S:231532002 I:F52
*peyronie-disease | Peyronie disease | Peyronie's disease; induratio penis plastica; penile induration; Peyronie; Peyronies; Morbus Peyronie; fibrous cavernositis | penile-deformity | I:N48.6
*penile-disease | Penile disease | penile disorder; disorder of penis; disease of penis; penile abnormality | urological-disease | I:N47-N48 S:33958003 M:D010409
*priapism | Priapism |  | penile-disease | S:6273006 I:N48.3 M:D011317
*male-infertility | Male infertility |  | infertility urological-disease | S:2904007 I:N46 M:D007248
*infertility | Infertility | infertile; subfertility; sterility; subfertile | disease | S:8619003 I:N46
-varicocele | Varicocele |  | urological-disease | I:I86.1 S:46871008 M:D014646
*cryptorchidism | Cryptorchidism | undescended testis; undescended testicle; undescended testes; cryptorchism | congenital-malformation urological-disease | S:204878001 I:Q53 M:D003456
*testicular-torsion | Testicular torsion | torsion of testis | urological-disease | I:N44
-gynecological-disease | Gynecological disease | gynaecological disease; gynecologic disorder; gynaecological disorder; female genital disease; gynecological disorder; gynecological pathology; gynecologic disease; gynecological condition; female urogenital disease | genitourinary-disease | I:N70-N98
*endometriosis | Endometriosis | endometriotic | gynecological-disease | S:129103003 I:N80 M:D004715
-uterine-fibroids | Uterine fibroids | uterine leiomyoma; fibroids; myoma; uterine myoma; leiomyoma; fibroid uterus; uterine leiomyomas; uterine fibroid; leiomyomata; myomas; uterine myomas | uterine-disease | S:95315005 I:D25 S:146801000119103 M:D007889
-ovarian-cyst | Ovarian cyst | ovarian cysts | ovarian-disease cyst | S:79883001 I:N83.2 M:D010048
-amenorrhea | Amenorrhea | amenorrhoea; absence of menstruation; absence of menstrual cycle; absence of menses; absent menstruation | menstrual-disorder | S:14302001 I:N91 M:D000568
-dysmenorrhea | Dysmenorrhea | dysmenorrhoea; menstrual pain; painful menstruation; period pain | menstrual-disorder pain | S:266599000 I:N94.4 I:N94.6
-abnormal-uterine-bleeding | Abnormal uterine bleeding | AUB | uterine-bleeding | S:289530006 I:N92 I:N93
-premenstrual-syndrome | Premenstrual syndrome | PMS; premenstrual tension | gynecological-disease | S:82639001 I:N94.3 I:F32.81
*pelvic-organ-prolapse | Pelvic organ prolapse | POP; genital prolapse; prolapse of pelvic organs | gynecological-disease | I:N81 S:237113009 M:D056887
-vulvovaginal-atrophy | Vulvovaginal atrophy | vaginal atrophy; atrophic vaginitis; VVA; urogenital atrophy | gynecological-disease | S:52441000 I:N95.2
-pelvic-pain | Pelvic pain |  | pain | I:R10.2
-breast-disease | Breast disease | breast disorder; mastopathy | disease | S:79604008 I:N60-N64 M:D001941
*pregnancy-complication | Pregnancy complication | obstetric complication; complication of pregnancy; pregnancy complications; obstetric complications; obstetrical complication; pregnancy-related complications; complicated pregnancy; obstetrical complications; maternal complications; pregnancy problem; antenatal complication; antenatal medical complication | disease | I:O00-O99
*preeclampsia | Preeclampsia | pre-eclampsia; toxemia of pregnancy | hypertensive-disorder-of-pregnancy | S:398254007 I:O14 M:D011225
*eclampsia | Eclampsia | antepartum eclampsia | preeclampsia | S:15938005 S:198992004 I:O15 S:303063000 M:D004461
*ectopic-pregnancy | Ectopic pregnancy | extrauterine pregnancy | pregnancy-complication | S:34801009 I:O00 M:D011271 | 
*miscarriage | Miscarriage | spontaneous abortion; miscarriages | pregnancy-loss abortion | S:17369002 S:19169002 I:O03 I:O02
*molar-pregnancy | Molar pregnancy | hydatidiform mole | gestational-trophoblastic-disease | S:44782008 I:O01 M:D006828
*placenta-previa | Placenta previa | placenta praevia; placental previa | placental-disease | S:36813001 I:O44 I:O43 M:D010923
*preterm-labor-and-birth | Preterm labor and birth | preterm birth; preterm delivery; premature delivery; premature birth | pregnancy-complication | I:O60
*premature-rupture-of-membranes | Premature rupture of membranes | PROM; prelabor rupture of membranes | pregnancy-complication rupture-of-membranes | I:O42
rupture-of-membranes | Rupture of membranes | ruptured membranes; ruptured amniotic membranes |  |
*postpartum-hemorrhage | Postpartum hemorrhage | PPH; postpartum haemorrhage | obstetric-hemorrhage | I:O72
*fetal-growth-restriction | Fetal growth restriction | intrauterine growth restriction; IUGR; FGR; fetal growth retardation; intrauterine growth retardation | pregnancy-complication | S:22033007 I:O36.5 I:P05 M:D005317
*stillbirth | Stillbirth |  | fetal-death | I:O36.4 I:P95 I:Z37.1
*fetal-anomaly | Fetal anomaly | fetal abnormality; fetal malformation; fetus with unknown complication; fetal anomalies; fetal congenital anomaly; fetal malformations; fetal abnormalities; fetal congenital abnormality; fetal structural anomaly; fetus with abnormality; fetus with anomaly; fetus with malformation | pregnancy-complication | S:156073000 I:O35
-fetal-distress | Fetal distress | non-reassuring fetal heart rate; non-reassuring fetal status; nonreassuring fetal heart tracing | pregnancy-complication | I:O77
-oligohydramnios | Oligohydramnios |  | pregnancy-complication | I:O41.0 S:59566000 M:D016104
-breech-presentation | Breech presentation |  | pregnancy-complication | I:O32
*prematurity | Prematurity | premature infant; preterm infant; prematurely born; premature newborn; preterm newborn; preterm infants; born prematurely; premature babies; premature birth of newborn; born preterm; preterm neonate; preterm neonates; premature neonate; premature neonates; preterm newborns; premature newborns; preterm baby; preterm babies; premature infants; ex-preterm; =preterm | disease | I:P07 S:65588006
*neonatal-disease | Neonatal disease | neonatal disorder; neonatal illness; newborn disease | disease | I:P00-P96
-neonatal-jaundice | Neonatal jaundice | neonatal hyperbilirubinemia; jaundice of newborn; newborn jaundice; hyperbilirubinemia of newborn | neonatal-disease jaundice | I:P59
*intraventricular-hemorrhage | Intraventricular hemorrhage | IVH; intraventricular haemorrhage | bleeding central-nervous-system-disease brain-disease | I:P52 I:I61.5
*fistula | Fistula | fistulas | disease | M:D005402 |  | MeSH
-injury | Injury | trauma; injuries; traumatic injury; physical injury; physical trauma; wounds and injuries; bodily injury | disease | S:417746004 I:S00-T14 M:D014947
-fracture-of-limb | Fracture of limb |  | fracture |
-sprain | Sprain | sprains; ligament sprain | injury |
-knee-ligament-injury | Knee ligament injury |  | knee-injury ligament-injury | I:S83
-rotator-cuff-tear | Rotator cuff tear | injury of tendon of the rotator cuff of shoulder; rotator cuff rupture; rotator cuff tears; torn rotator cuff | injury | S:307731004 I:M75.1 I:S46.0
-dislocation | Dislocation | joint dislocation; luxation; dislocated joint | injury | M:D004204 |  | MeSH
-motor-vehicle-accident | Motor vehicle accident | traffic accident; road traffic accident; car accident; motor vehicle collision; motor vehicle crash; car crash; car collision; motorcycle accident; motorcycle crash; motor vehicle incident |  | S:418399005 I:V89
-poor-compliance | Poor compliance | noncompliance with medication regimen; noncompliance; non-compliance; non-adherence; medication nonadherence; poor adherence; noncompliant; non-compliant; nonadherence |  | S:129834002 I:Z91.1
`,
};
