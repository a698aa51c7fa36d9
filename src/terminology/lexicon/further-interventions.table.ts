import type { LexiconTable } from '../lexicon-table.ts';

/** Operations and interventions that criteria name beside their commoner neighbours. Row format: see `LexiconTable`. */
export const INTERVENTIONS_BESIDE_OTHERS: LexiconTable = {
  kind: 'procedure',
  rows: `
*penile-lengthening | Penile lengthening | penile lengthening surgery; penile lengthening procedure | penile-surgery |
*penile-enlargement | Penile enlargement | penile augmentation; penile enhancement surgery | penile-surgery |
*penile-grafting | Penile grafting | plaque incision and grafting; plaque excision and grafting | penile-surgery |
*condyloma-removal | Condyloma removal | removal of condyloma; condyloma excision; genital wart removal | surgery |
robot-assisted-laparoscopic-prostatectomy | Robot-assisted laparoscopic prostatectomy | robotic-assisted laparoscopic prostatectomy; robot-assisted laparoscopic radical prostatectomy; robotic-assisted laparoscopic radical prostatectomy; robotic assisted laparoscopic radical prostatectomy | robotic-prostatectomy |
occipital-nerve-stimulation | Occipital nerve stimulation | occipital nerve stimulator; occipital neurostimulation; ONS occipital | nerve-stimulation |
infiltration-therapy | Infiltration therapy | infiltration treatment; periradicular infiltration; nerve root infiltration; facet joint infiltration | procedure |
unplanned-surgery | Unplanned surgery | unplanned operation; unscheduled surgery; unplanned reoperation | surgery |
genital-surgery | Genital surgery | surgery of the genitals; surgery in the genital area; external genital surgery | surgery |
drug-coated-balloon | Drug-coated balloon | drug-coated balloons; drug coated balloon angioplasty; drug-coated balloon angioplasty; paclitaxel-coated balloon; drug-eluting balloon; drug-eluting balloons | procedure |
bioresorbable-scaffold | Bioresorbable scaffold | bioresorbable vascular scaffold; bioabsorbable scaffold; bioresorbable stent; bioabsorbable stent | vascular-stent |
intravascular-lithotripsy | Intravascular lithotripsy | coronary intravascular lithotripsy; shockwave intravascular lithotripsy | procedure |
water-vapor-thermal-therapy | Water vapor thermal therapy | Rezum; Rezūm; water vapour thermal therapy; convective water vapor energy ablation | prostate-surgery |
aquablation | Aquablation | aquablation of the prostate; prostate aquablation | prostate-surgery |
*colposuspension | Colposuspension | Burch colposuspension; Burch procedure; Burch urethropexy; retropubic colposuspension | surgery |
varicocele-embolization | Varicocele embolization | embolization of varicocele; varicocele embolisation | embolization |
flap-surgery | Flap surgery | flap reconstruction | surgery |
ozone-therapy | Ozone therapy | ozone treatment; medical ozone; ozone injection | procedure |
ovarian-function-suppression | Ovarian function suppression | ovarian suppression; ovarian function suppression therapy; ovarian ablation or suppression | procedure |
vision-therapy | Vision therapy | visual therapy; orthoptic exercises; orthoptics; orthoptic treatment | procedure |
ductoscopy | Ductoscopy | mammary ductoscopy; breast ductoscopy | procedure |
research-biopsy | Research biopsy | research biopsies; biopsy for research; biopsies for research purposes | biopsy |
perfusion-imaging | Perfusion imaging | perfusion scan; perfusion scanning; perfusion study | imaging |
*limb-transplantation | Limb transplantation | limb transplant; hand transplant; vascularized composite allotransplantation | surgery |
fixed-prosthodontics | Fixed prosthodontics | fixed prosthodontic restoration; fixed prosthesis of teeth | procedure |
mesh-repair | Mesh repair | mesh repair of hernia; mesh hernia repair; hernia mesh repair; mesh herniorrhaphy | hernia-repair |
intramuscular-injection | Intramuscular injection | intra-muscular injection; IM injection | procedure |
intravenous-injection | Intravenous injection | IV injection; intravenous injections | procedure |
subcutaneous-injection | Subcutaneous injection | subcutaneous injections; SC injection | procedure |
transurethral-resection | Transurethral resection | ?TUR; transurethral surgery | surgery |
extra-abdominal-surgery | Extra-abdominal surgery | extraabdominal surgery; surgery outside the abdomen; extra abdominal surgery | surgery |
orthopedic-treatment | Orthopedic treatment | orthopaedic treatment; orthopedic therapy | procedure |
pain-management | Pain management | pain treatment; pain therapy; treatment of pain; management of pain; pain management program | procedure |
anesthetic-injection | Anesthetic injection | local anesthetic injection; injection of local anesthetic; anaesthetic injection | procedure |
decannulation | Decannulation | tracheostomy decannulation; removal of the tracheostomy tube | procedure |
examination-under-anesthesia | Examination under anesthesia | exam under anesthesia; examination under general anesthesia; ?EUA | procedure |
constriction-device | Penile constriction device | penile constriction ring; constriction ring; constrictive device; penile ring | procedure |
silicone-oil-tamponade | Silicone oil tamponade | silicone oil in the eye; intraocular silicone oil; silicone oil-filled eye; silicone oil endotamponade | procedure |
gas-tamponade | Gas tamponade | intraocular gas; gas in the eye; intraocular gas bubble; gas endotamponade | procedure |
`,
};
