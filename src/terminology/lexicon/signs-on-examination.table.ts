import type { LexiconTable } from '../lexicon-table.ts';

/** What an examiner sees, feels or hears, and complaints by what brings them on. Row format: see `LexiconTable`. */
export const SIGNS_ON_EXAMINATION: LexiconTable = {
  kind: 'condition',
  rows: `
exertional-leg-pain | Exertional leg pain | exertional calf pain; calf pain on walking; calf pain when walking; calf pain with walking; calf pain when walking uphill; calf pain on walking uphill; leg pain on walking; leg pain when walking; leg pain with walking; calf pain on exertion; leg pain on exertion; leg pain with exertion; calf pain with exertion; exercise-induced leg pain; exertional leg symptoms | pain-in-lower-limb
diminished-peripheral-pulse | Diminished peripheral pulse | diminished pulses; reduced peripheral pulses; decreased peripheral pulses; absent peripheral pulses; weak peripheral pulses; diminished pedal pulses; reduced pedal pulses; diminished distal pulses; absent distal pulses; loss of distal pulses; loss of peripheral pulses | symptom
carotid-bruit | Carotid bruit | bruit of the carotid artery; carotid artery bruit | symptom
femoral-bruit | Femoral bruit | bruit over the femoral artery; femoral artery bruit | symptom
peritoneal-sign | Peritoneal sign | peritoneal signs; peritonism | symptom
abdominal-guarding | Abdominal guarding | guarding of the abdomen; abdominal rigidity; rigid abdomen; board-like abdomen | peritoneal-sign
rebound-tenderness | Rebound tenderness | rebound abdominal tenderness; abdominal rebound tenderness; Blumberg sign; Blumberg's sign | peritoneal-sign
absent-bowel-sounds | Absent bowel sounds | silent abdomen | symptom
barrel-chest | Barrel chest | barrel-shaped chest; barrel shaped chest | symptom
lung-hyperinflation | Lung hyperinflation | hyperinflation of lungs; pulmonary hyperinflation; hyperinflated lungs; hyperinflation of the lungs | symptom
decreased-breath-sounds | Decreased breath sounds | diminished breath sounds; reduced breath sounds; absent breath sounds | symptom
pulsatile-mass | Pulsatile mass | pulsating mass | symptom
hydrophobia | Hydrophobia |  | symptom
`,
};
