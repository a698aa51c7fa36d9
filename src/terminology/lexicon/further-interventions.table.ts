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
`,
};
