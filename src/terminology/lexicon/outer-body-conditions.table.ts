import type { LexiconTable } from '../lexicon-table.ts';

/** Conditions of skin, bones, eyes, teeth and the urinary tract, and of birth, that criteria name beside their commoner neighbours. Row format: see `LexiconTable`. */
export const OUTER_BODY_CONDITIONS: LexiconTable = {
  kind: 'condition',
  rows: `
-lumbar-instability | Lumbar instability | lumbar spinal instability; lumbar segmental instability; instability of the lumbar spine; lumbar spine instability | spinal-instability |
-cervical-spine-instability | Cervical spine instability | cervical instability; instability of the cervical spine | spinal-instability |
vertebral-end-plate-sclerosis | Vertebral end plate sclerosis | endplate sclerosis; end plate sclerosis; end-plate sclerosis | spine-disease |
facet-joint-disease | Facet joint disease | facet disease; facet joint disorder; facet joint pathology | spine-disease joint-disease |
dural-tear | Dural tear | durotomy; dural opening; dural laceration | spine-disease |
radiating-leg-pain | Radiating leg pain | leg radiating pain; radiating pain in the leg; pain radiating to the leg; pain radiating into the leg; radicular leg pain | pain-in-lower-limb |
ankle-impingement | Ankle impingement | ankle impingement syndrome; anterior ankle impingement; posterior ankle impingement | joint-disease |
delayed-corneal-epithelial-healing | Delayed corneal epithelial healing | delayed epithelial healing; delayed corneal healing; poor epithelial healing of the cornea | corneal-disease |
-zonular-dialysis | Zonular dialysis | zonulodialysis | lens-disease |
-iris-trauma | Iris trauma | iris injury | eye-injury |
-occlusal-trauma | Occlusal trauma | traumatic occlusion; trauma from occlusion | dental-disease |
-urethral-obstruction | Urethral obstruction | obstruction of the urethra; urethral occlusion | bladder-outlet-obstruction |
-bladder-neck-obstruction | Bladder neck obstruction | obstruction of the bladder neck | bladder-outlet-obstruction |
lower-urinary-tract-stone | Lower urinary tract stone | lower urinary tract stones; lower urinary tract calculi; lower urinary tract lithiasis | urolithiasis |
-skin-sore | Skin sore | skin sores; =sore; =sores | skin-lesion |
premalignant-skin-lesion | Premalignant skin lesion |  precancerous skin lesion; pre-malignant skin lesion; pre-cancerous skin lesion | skin-lesion |
-fourth-degree-burn | Fourth degree burn | 4th degree burn; fourth-degree burns | burn |
-deep-partial-thickness-burn | Deep partial-thickness burn | deep second-degree burn; deep dermal burn | second-degree-burn |
-superficial-partial-thickness-burn | Superficial partial-thickness burn | superficial second-degree burn; superficial dermal burn | second-degree-burn |
skeletal-immaturity | Skeletal immaturity | skeletally immature; immature skeleton; immature bone; open growth plates; open growth plate; open physes; open epiphyses | disease |
visual-abnormality | Visual abnormality | visual abnormalities; vision abnormality; vision abnormalities | eye-disease |
airway-abnormality | Airway abnormality | abnormal airway; airway anomaly; airway malformation; airway deformity; abnormal airway anatomy | respiratory-disease |
opioid-tolerance | Opioid tolerance | opioid tolerant; opioid-tolerant; tolerance to opioids | disease |
`,
};
