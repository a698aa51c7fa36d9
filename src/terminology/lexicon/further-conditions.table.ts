import type { LexiconTable } from '../lexicon-table.ts';

/** Row format: see `LexiconTable`. */
export const FURTHER_CONDITIONS: LexiconTable = {
  kind: 'condition',
  rows: `
*anxiety-disorder | Anxiety disorder |  |  | S:197480006
*bacterial-infection | Bacterial infection |  |  |
*central-nervous-system-disease | Central nervous system disease |  |  |
*connective-tissue-disease | Connective tissue disease |  |  |
*dermatitis | Dermatitis |  |  | S:43116000
*eye-disease | Eye disease |  |  |
*gynecological-disease | Gynecological disease |  |  |
*hematologic-disease | Hematologic disease |  |  |
*hemolytic-anemia | Hemolytic anemia |  |  | S:61261009 I:D55-D59
*infection | Infection |  |  |
*intellectual-disability | Intellectual disability |  |  | S:91138005 I:F70-F79
*lung-disease | Lung disease |  |  |
*macular-edema | Macular edema |  |  |
*musculoskeletal-disease | Musculoskeletal disease |  |  |
*neutropenia | Neutropenia |  |  | S:303011007
*peripheral-neuropathy | Peripheral neuropathy |  |  | S:302226006
*pregnancy-complication | Pregnancy complication |  |  |
*prostate-disease | Prostate disease |  |  |
*retinal-disease | Retinal disease |  |  |
*skin-disease | Skin disease |  |  |
*skin-ulcer | Skin ulcer |  |  |
*systemic-lupus-erythematosus | Systemic lupus erythematosus |  |  | S:55464009 I:M32
*thrombotic-microangiopathy | Thrombotic microangiopathy |  |  | S:126729006 I:M31.1
*viral-infection | Viral infection |  |  |
`,
};
