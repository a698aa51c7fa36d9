import type { LexiconTable } from '../lexicon-table.ts';

/** Conditions and findings of nerves, sleep and mind, as criteria name them. Row format: see `LexiconTable`. */
export const NAMED_NERVE_AND_MIND_CONDITIONS: LexiconTable = {
  kind: 'condition',
  rows: `
autoimmune-disease-of-the-nervous-system | Autoimmune disease of the nervous system | autoimmune neurological disease | nervous-system-disease | M:D020274 |  | Mondo
arachnoiditis | Arachnoiditis |  | nervous-system-disease | S:13980006 M:D001100 |  | Mondo
akinetic-mutism | Akinetic mutism |  | nervous-system-disease | S:53333005 M:D000405 |  | Mondo
anterior-spinal-artery-syndrome | Anterior spinal artery syndrome |  | nervous-system-disease | S:2972007 M:D020759 |  | Mondo
brown-sequard-syndrome | Brown-Sequard syndrome |  | nervous-system-disease | S:27982003 M:D018437 I:G83.81 |  | Mondo
spinal-muscular-atrophy-type-1 | Spinal muscular atrophy type 1 | SMA type 1; SMA type I; type 1 SMA; type I SMA; spinal muscular atrophy type I; type 1 spinal muscular atrophy; Werdnig-Hoffmann disease | spinal-muscular-atrophy | S:64383006 |  | Mondo
spinal-muscular-atrophy-type-2 | Spinal muscular atrophy type 2 | SMA type 2; SMA type II; type 2 SMA; type II SMA; spinal muscular atrophy type II; type 2 spinal muscular atrophy | spinal-muscular-atrophy | S:128212001 M:C536879 |  | Mondo
spinal-muscular-atrophy-type-3 | Spinal muscular atrophy type 3 | SMA type 3; SMA type III; type 3 SMA; type III SMA; spinal muscular atrophy type III; type 3 spinal muscular atrophy; Kugelberg-Welander disease | spinal-muscular-atrophy | S:54280009 |  | Mondo
spinal-muscular-atrophy-type-4 | Spinal muscular atrophy type 4 | SMA type 4; SMA type IV; type 4 SMA; type IV SMA; spinal muscular atrophy type IV; type 4 spinal muscular atrophy | spinal-muscular-atrophy | S:85505000 |  | Mondo
central-cord-syndrome | Central cord syndrome |  | spinal-cord-injury |
cavernous-sinus-thrombosis | Cavernous sinus thrombosis |  | cerebral-venous-sinus-thrombosis | S:89980009 M:D020226 |  | Mondo
encephalomalacia | Encephalomalacia |  | nervous-system-disease | S:58762006 M:D004678 |  | Mondo
porencephaly | Porencephaly |  | nervous-system-disease | M:D065708 |  | Mondo
progressive-bulbar-palsy | Progressive bulbar palsy |  | bulbar-palsy | S:54304004 M:D010244 I:G12.22 |  | Mondo
cerebellar-degeneration | Cerebellar degeneration | paraneoplastic cerebellar degeneration | nervous-system-disease | S:95646004 |  | Mondo
brainstem-lesion | Brainstem lesion | brain stem lesion | nervous-system-disease |
upper-motor-neuron-disease | Upper motor neuron disease | upper motor neuron lesion | nervous-system-disease |
lower-motor-neuron-disease | Lower motor neuron disease | lower motor neuron lesion; lower motor neuron dysfunction | nervous-system-disease |
ataxic-gait | Ataxic gait |  | symptom |
facial-synkinesis | Facial synkinesis |  | nervous-system-disease |
trigeminal-neuropathy | Trigeminal neuropathy |  | neuropathy |
parsonage-turner-syndrome | Parsonage-Turner syndrome | neuralgic amyotrophy; brachial neuritis | neuropathy | S:72893007 M:D020968 |  | Mondo
lumbosacral-plexopathy | Lumbosacral plexopathy |  | neuropathy |
femoral-neuropathy | Femoral neuropathy |  | neuropathy | S:25690000 M:D020428 |  | Mondo
sciatic-neuropathy | Sciatic neuropathy | sciatic nerve injury | neuropathy | S:52585001 M:D020426 |  | Mondo
toxic-neuropathy | Toxic neuropathy |  | neuropathy |
hereditary-sensory-and-autonomic-neuropathy | Hereditary sensory and autonomic neuropathy |  | neuropathy | S:11442006 M:D009477 |  | Mondo
polyradiculopathy | Polyradiculopathy | polyradiculoneuropathy | radiculopathy | S:75572007 M:D011128 |  | Mondo
hypoesthesia | Hypoesthesia |  | symptom |
hyperesthesia | Hyperesthesia |  | symptom |
dysesthesia | Dysesthesia |  | symptom |
neurological-damage | Neurological damage | neurologic injury; neurological defect; nervous system damage | nervous-system-disease |
neurological-deterioration | Neurological deterioration |  | nervous-system-disease |
anarthria | Anarthria |  | nervous-system-disease |
progressive-myoclonic-epilepsy | Progressive myoclonic epilepsy | progressive myoclonus epilepsy | epilepsy | S:267581004 M:D020191 |  | Mondo
lafora-disease | Lafora disease |  | epilepsy | S:230425004 M:D020192 |  | Mondo
reflex-epilepsy | Reflex epilepsy |  | epilepsy | S:79745005 M:D020195 |  | Mondo
provoked-seizure | Provoked seizure |  | seizure |
opsoclonus-myoclonus-syndrome | Opsoclonus-myoclonus syndrome |  | nervous-system-disease | S:230350000 M:D053578 |  | Mondo
myotonia | Myotonia | myotonia congenita | muscle-disease | S:726051002 M:D009224 I:G71.12 |  | Mondo
oculopharyngeal-muscular-dystrophy | Oculopharyngeal muscular dystrophy |  | muscular-dystrophy |
emery-dreifuss-muscular-dystrophy | Emery-Dreifuss muscular dystrophy |  | muscular-dystrophy | S:111508004 M:D020389 |  | Mondo
centronuclear-myopathy | Centronuclear myopathy | myotubular myopathy | muscle-disease | S:82077006 I:G71.22 |  | Mondo
alternating-hemiplegia | Alternating hemiplegia |  | nervous-system-disease | S:404689008 |  | Mondo
kleine-levin-syndrome | Kleine-Levin syndrome |  | nervous-system-disease | S:111488004 M:D017593 |  | Mondo
hemorrhagic-transformation | Hemorrhagic transformation |  | nervous-system-disease |
lateral-medullary-syndrome | Lateral medullary syndrome |  | ischemic-stroke | S:78569004 M:D014854 |  | Mondo
post-stroke-aphasia | Post-stroke aphasia |  | aphasia |
arteriovenous-malformation-of-brain | Arteriovenous malformation of brain |  | vascular-malformation |
spinal-shock | Spinal shock |  | spinal-cord-injury |
neurofibromatosis-type-2 | Neurofibromatosis type 2 |  | neurofibromatosis |
schwannomatosis | Schwannomatosis |  | nervous-system-disease | I:Q85.03 |  | Mondo
tabes-dorsalis | Tabes dorsalis |  | neurosyphilis | S:316841006 M:D013606 I:A52.11 |  | Mondo
migraine-aura | Migraine aura | aura of migraine | headache |
episodic-tension-type-headache | Episodic tension-type headache |  | tension-type-headache |
hypnic-headache | Hypnic headache |  | headache | S:122711000119109 M:D051270 I:G44.81 |  | Mondo
idiopathic-stabbing-headache | Idiopathic stabbing headache | primary stabbing headache | headache |
primary-cough-headache | Primary cough headache |  | headache |
sinus-headache | Sinus headache |  | headache |
premonitory-headache | Premonitory headache |  | headache |
vascular-headache | Vascular headache |  | headache |
exertional-headache | Exertional headache |  | headache |
auditory-hallucinations | Auditory hallucinations |  | psychiatric-symptom |
visual-hallucinations | Visual hallucinations |  | psychiatric-symptom |
miller-fisher-syndrome | Miller Fisher syndrome |  | guillain-barr-syndrome | S:1767005 M:D019846 |  | Mondo
nemaline-myopathy | Nemaline myopathy |  | muscle-disease | S:75072002 M:D017696 I:G71.21 |  | Mondo
addictive-behavior | Addictive behavior | behavioral addiction | mental-disorder |
smartphone-addiction | Smartphone addiction |  | mental-disorder |
pornography-addiction | Pornography addiction |  | mental-disorder |
food-addiction | Food addiction |  | mental-disorder |
combat-stress-disorder | Combat stress disorder | combat disorder; combat-related PTSD | mental-disorder | S:279611005 M:D003130 |  | Mondo
trauma-related-disorder | Trauma-related disorder | traumatic stress disorder; trauma- and stressor-related disorder | mental-disorder |
reactive-attachment-disorder | Reactive attachment disorder | attachment disorder | mental-disorder |
blood-injection-injury-phobia | Blood-injection-injury phobia |  | phobia |
arachnophobia | Arachnophobia | spider phobia | phobia |
acrophobia | Acrophobia | fear of heights | phobia |
mixed-anxiety-and-depressive-disorder | Mixed anxiety and depressive disorder | anxious depression; anxiety-depressive syndrome | mental-disorder | S:231504006 |  | Mondo
neurotic-disorder | Neurotic disorder | neurosis | mental-disorder | S:111475002 M:D009497 |  | Mondo
malingering | Malingering |  | mental-disorder |
dissociative-amnesia | Dissociative amnesia |  | mental-disorder | S:84209002 I:F44.0 |  | Mondo
intermittent-explosive-disorder | Intermittent explosive disorder |  | mental-disorder | S:231527003 I:F63.81 |  | Mondo
speech-sound-disorder | Speech sound disorder | phonological disorder; articulation disorder | mental-disorder | M:C563928 |  | Mondo
dependent-personality-disorder | Dependent personality disorder |  | personality-disorder | S:84466009 M:D003859 I:F60.7 |  | Mondo
obsessive-compulsive-personality-disorder | Obsessive-compulsive personality disorder |  | personality-disorder | S:1376001 M:D003193 I:F60.5 |  | Mondo
mixed-episode | Mixed episode |  | mental-disorder |
atypical-depression | Atypical depression |  | depression | S:191659001 |  | Mondo
melancholic-depression | Melancholic depression | melancholia | depression |
minor-depression | Minor depression | subsyndromal depression; subthreshold depression | depression |
clinical-high-risk-for-psychosis | Clinical high risk for psychosis | ultra-high risk for psychosis | mental-disorder |
alcoholic-psychosis | Alcoholic psychosis | alcohol-induced psychotic disorder | psychosis | S:42344001 M:D011604 |  | Mondo
disorganized-thinking | Disorganized thinking | thought disorder; formal thought disorder | mental-disorder |
catatonic-disorder | Catatonic disorder |  | mental-disorder |
icu-delirium | ICU delirium |  | delirium |
emotional-lability | Emotional lability | mood swings; emotional instability | symptom |
low-self-esteem | Low self-esteem |  | symptom |
infanticidal-ideation | Infanticidal ideation |  | mental-disorder |
orthorexia | Orthorexia |  | mental-disorder |
challenging-behavior | Challenging behavior | behavioral and psychological symptoms of dementia; BPSD | mental-disorder |
psychomotor-disorder | Psychomotor disorder |  | mental-disorder |
neuropsychological-disorder | Neuropsychological disorder |  | mental-disorder |
mental-instability | Mental instability | psychological instability; psychiatric instability | disease |
psychiatric-decompensation | Psychiatric decompensation |  | mental-disorder |
psychogenic-disorder | Psychogenic disorder | psychogenic condition | mental-disorder |
alexithymia | Alexithymia |  | mental-disorder |
alcohol-induced-disorder | Alcohol-induced disorder | alcohol-related disorder | mental-disorder | S:719848005 M:D020751 |  | Mondo
opioid-withdrawal | Opioid withdrawal | opiate withdrawal; opioid withdrawal syndrome | mental-disorder |
benzodiazepine-withdrawal | Benzodiazepine withdrawal |  | mental-disorder |
nicotine-withdrawal | Nicotine withdrawal |  | mental-disorder |
drug-withdrawal-syndrome | Drug withdrawal syndrome |  | mental-disorder |
sleep-onset-insomnia | Sleep onset insomnia | difficulty falling asleep; initial insomnia | insomnia |
sleep-maintenance-insomnia | Sleep maintenance insomnia | difficulty maintaining sleep; middle insomnia | insomnia |
short-sleep | Short sleep | lack of sleep; insufficient sleep | sleep-disorder |
disturbed-sleep | Disturbed sleep | disrupted sleep; sleep disruption; unrefreshing sleep; nonrestorative sleep | sleep-disorder |
delayed-sleep-phase-syndrome | Delayed sleep phase syndrome | delayed sleep-wake phase disorder | sleep-disorder | S:80623000 I:G47.21 |  | Mondo
confusional-arousal | Confusional arousal |  | sleep-disorder |
nocturnal-leg-cramps | Nocturnal leg cramps | leg cramps at night | sleep-disorder |
complex-sleep-apnea | Complex sleep apnea | mixed sleep apnea | sleep-disorder | S:230493001 |  | Mondo
sleep-hypoventilation | Sleep hypoventilation | sleep-related hypoventilation | sleep-disorder |
nocturnal-hypoxemia | Nocturnal hypoxemia | nocturnal hypoxia | sleep-disorder |
sleep-related-eating-disorder | Sleep-related eating disorder |  | sleep-disorder |
catathrenia | Catathrenia |  | sleep-disorder |
narcolepsy-type-2 | Narcolepsy type 2 | narcolepsy without cataplexy | narcolepsy |
`,
};
