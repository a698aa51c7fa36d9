import { rowsOfKinds } from '../lexicon-kinds.ts';
import type { LexiconTable } from '../lexicon-table.ts';

/** Measures as criteria write them. Lists as `rowsOfKinds` reads them. */
export const CRITERIA_MEASURES: LexiconTable = {
  kind: 'observation',
  rows: rowsOfKinds(`
:
Fractional shortening = shortening fraction = left ventricular shortening fraction = LV shortening fraction = left ventricular fractional shortening;
End-diastolic velocity = ?EDV = cavernous end-diastolic velocity; Resistance index = resistive index = ?RI = vascular resistance index;
Voided volume = total void volume = total voided volume; Intravaginal ejaculatory latency time = IELT = intravaginal ejaculatory latency = intravaginal ejaculation latency time;
Nocturnal penile tumescence = nocturnal penile rigidity; Micropapillary component;
Sum of longest diameters = sum of diameters; Sum of the products of diameters;
Longest diameter = longest tumor diameter = tumor longest diameter = largest diameter; Short axis diameter = short axis; Slice thickness;
Zone diameter = inhibition zone diameter; Minimum inhibitory concentration = MIC = minimal inhibitory concentration;
Mean fluorescence intensity = MFI;
Attempts at sexual intercourse = sexual intercourse attempts = sexual attempts = intercourse attempts = attempts of sexual intercourse = attempts at intercourse;
Sexual attempts per month = attempts at sexual intercourse per month = sexual intercourse attempts per month; Attack frequency = mean attack frequency = monthly attack frequency; Thrombin time = ?TT; Virus titer = viral titer;
Antibody titer = IgG titer; Serum lithium level = lithium level;
Microsatellite stability = microsatellite stable = MSS status = microsatellite stable status
oxygen-saturation:
Oxygen saturation on room air = room air saturation = room air oxygen saturation = SpO2 on room air = oxygen saturation at room air = room air SpO2 = pulse oximetry on room air = SaO2 on room air = resting oxygen saturation on room air
urine-protein:
Urine dipstick protein = dipstick proteinuria = dipstick protein = urine protein by dipstick = protein on dipstick = urine protein dipstick = proteinuria on dipstick
`),
};
