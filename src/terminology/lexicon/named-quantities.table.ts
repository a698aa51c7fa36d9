import type { LexiconTable } from '../lexicon-table.ts';

/** Measures with a unit, beyond the everyday ones. Row format: see `LexiconTable`. */
export const NAMED_QUANTITIES: LexiconTable = {
  kind: 'observation',
  rows: `
transfer-coefficient-of-the-lung-for-carbon-monoxide | Transfer coefficient of the lung for carbon monoxide | KCO; transfer coefficient; DLCO/VA |  |  | % 5..200
end-tidal-carbon-dioxide | End-tidal carbon dioxide | end-tidal CO2; ETCO2; EtCO2 |  |  | mm[Hg] 5..120
transcutaneous-carbon-dioxide | Transcutaneous carbon dioxide | TcCO2; transcutaneous CO2; PtcCO2; TcPCO2; transcutaneous carbon dioxide pressure |  |  | mm[Hg] 5..150
pulse-pressure | Pulse pressure | brachial pulse pressure |  |  | mm[Hg] 5..200
right-ventricular-ejection-fraction | Right ventricular ejection fraction | RVEF; RV ejection fraction |  |  | % 3..90
fractional-shortening | Fractional shortening | left ventricular fractional shortening; LVFS; shortening fraction; LV fractional shortening |  |  | % 3..80
global-longitudinal-strain | Global longitudinal strain | left ventricular global longitudinal strain; LV-GLS; LVGLS |  |  | % -40..40
e-e-ratio | E/e' ratio | E/e prime ratio; E/e' |  |  | {ratio} 1..60 unitless
left-ventricular-mass-index | Left ventricular mass index | LVMI; LV mass index |  |  | g/m2 20..500
left-atrial-volume-index | Left atrial volume index | LAVI; LA volume index |  |  | mL/m2 5..200
stroke-volume | Stroke volume |  |  |  | mL 5..300
stroke-volume-variation | Stroke volume variation | SVV; pulse pressure variation; PPV pressure |  |  | % 0..60
rr-interval | RR interval | R-R interval |  |  | ms 200..3000
pulse-wave-velocity | Pulse wave velocity | carotid-femoral pulse wave velocity; aortic pulse wave velocity; cfPWV; baPWV |  |  | m/s 2..40
augmentation-index | Augmentation index | central augmentation index; AIx |  |  | % -50..100
venous-diameter | Venous diameter | great saphenous vein diameter |  |  | mm 0.5..40
intra-abdominal-pressure | Intra-abdominal pressure | ?IAP; intraabdominal pressure |  |  | mm[Hg] 0..80
bladder-capacity | Bladder capacity | maximum cystometric capacity; cystometric capacity; maximum bladder capacity |  |  | mL 5..2000
prothrombin-activity | Prothrombin activity | prothrombin time activity; PT activity; prothrombin index; prothrombin rate; prothrombin ratio activity; PT%; prothrombin time percentage |  |  | % 1..200
protein-s-activity | Protein S activity | protein S level |  |  | % 0..300
activated-clotting-time | Activated clotting time | ?ACT clotting; activated coagulation time |  |  | s 30..2000
bleeding-time | Bleeding time |  |  |  | min 0..60
growth-hormone-level | Growth hormone level | GH level; serum growth hormone; peak growth hormone; peak GH; stimulated GH; GH peak; peak GH level |  |  | ng/mL 0..500
fructosamine | Fructosamine | serum fructosamine |  |  | umol/L 50..2000
non-hdl-cholesterol | Non-HDL cholesterol | non-HDL-C; non-high-density lipoprotein cholesterol; nonHDL cholesterol; non-HDL |  |  | mg/dL 386.65 5..1500
cd8-count | CD8 count | CD8; CD8 cell count; CD8+ T cell count |  |  | /uL 0..5000
cd4-cd8-ratio | CD4/CD8 ratio | CD4 to CD8 ratio |  |  | {ratio} 0..20 unitless
cd4-percentage | CD4 percentage | CD4%; CD4 percent |  |  | % 0..100
specific-ige | Specific IgE | allergen-specific IgE; sIgE; serum specific IgE; specific immunoglobulin E; specific IgE level; specific serum IgE |  |  | k[IU]/L 0..1000
sputum-eosinophil-percentage | Sputum eosinophil percentage | sputum eosinophils; sputum eosinophil count |  |  | % 0..100
sputum-neutrophil-percentage | Sputum neutrophil percentage | sputum neutrophils |  |  | % 0..100
neutrophil-to-lymphocyte-ratio | Neutrophil-to-lymphocyte ratio | NLR; neutrophil lymphocyte ratio; PLR ratio |  |  | {ratio} 0..100 unitless
platelet-to-lymphocyte-ratio | Platelet-to-lymphocyte ratio | platelet-lymphocyte ratio |  |  | {ratio} 0..2000 unitless
band-neutrophils | Band neutrophils | immature band forms; immature bands; band forms; bandemia; immature neutrophils; immature granulocytes; band cells; bands of neutrophils |  |  | % 0..100
tryptase | Tryptase | serum tryptase; baseline tryptase; tryptase level; basal serum tryptase |  |  | ng/mL 0..500
variant-allele-frequency | Variant allele frequency | allele burden; mutant allele frequency; JAK2 allele burden |  |  | % 0..100
skinfold-thickness | Skinfold thickness | triceps skinfold thickness; triceps skinfold; skinfolds |  |  | mm 1..100
air-bone-gap | Air-bone gap | ABG gap |  |  | dB 0..100
speech-reception-threshold | Speech reception threshold | speech recognition threshold; ?SRT; pure-tone thresholds; audiometric thresholds; bone conduction threshold; air conduction threshold |  |  | dB -20..140
macular-thickness | Macular thickness | foveal thickness; retinal thickness; central foveal thickness; retinal nerve fiber layer thickness; RNFL thickness; RNFL; foveal thickening; choroidal thickness; subfoveal choroidal thickness; mean macular thickness |  |  | um 10..2000
ankle-range-of-motion | Ankle range of motion | ankle dorsiflexion; dorsiflexion; wrist flexion; elbow flexion; elbow extension; shoulder flexion; shoulder external rotation; external rotation; hip flexion; knee extension; cervical range of motion; neck range of motion; lumbar range of motion; hip range of motion; elbow range of motion; wrist range of motion; flexion contracture angle; knee flexion contracture; ankle dorsiflexion range; internal rotation; hip abduction; glenohumeral range; finger flexion; hip internal rotation; ankle range of movement; cervical rotation; active shoulder abduction; active shoulder flexion; passive external rotation; mouth opening range; extension deficit; extension lag | range-of-motion |  | deg 0..360
`,
};
