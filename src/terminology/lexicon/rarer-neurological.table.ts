import type { LexiconTable } from '../lexicon-table.ts';

/** Conditions of brain, nerves and sleep that criteria name more rarely. Row format: see `LexiconTable`. */
export const RARER_NEUROLOGICAL_CONDITIONS: LexiconTable = {
  kind: 'condition',
  rows: `
cadasil | CADASIL | cerebral autosomal dominant arteriopathy with subcortical infarcts and leukoencephalopathy | cerebrovascular-disease | M:D046589 |  | MeSH
germinal-matrix-hemorrhage | Germinal matrix hemorrhage |  | intracranial-hemorrhage |
chronic-subdural-hematoma | Chronic subdural hematoma | cSDH; CSDH | subdural-hematoma | M:D020200 |  | MeSH
spinal-epidural-hematoma | Spinal epidural hematoma | spinal hematoma; epidural spinal hematoma | spine-disease | M:D046748 |  | MeSH
ventriculitis | Ventriculitis |  | central-nervous-system-infection |
subdural-empyema | Subdural empyema |  | central-nervous-system-infection | S:37660004 M:D013354 |  | Mondo
cerebral-toxoplasmosis | Cerebral toxoplasmosis | CNS toxoplasmosis; toxoplasmic encephalitis; Toxoplasma encephalitis | central-nervous-system-infection | S:192701001 M:D016781 |  | Mondo
subacute-sclerosing-panencephalitis | Subacute sclerosing panencephalitis | SSPE | encephalitis | I:A81.1 M:D013344 |  | Mondo
herpes-simplex-encephalitis | Herpes simplex encephalitis | herpes encephalitis; herpetic encephalitis; HSV encephalitis | encephalitis | M:D020803 |  | Mondo
anti-nmda-receptor-encephalitis | Anti-NMDA receptor encephalitis | NMDA receptor encephalitis; NMDAR encephalitis | autoimmune-encephalitis | S:716684004 M:D060426 |  | Mondo
rasmussen-encephalitis | Rasmussen encephalitis | Rasmussen syndrome | encephalitis | S:230191005 M:C535291 |  | Mondo
hashimoto-encephalopathy | Hashimoto encephalopathy | steroid-responsive encephalopathy | encephalopathy |
septic-encephalopathy | Septic encephalopathy | sepsis-associated encephalopathy | encephalopathy |
kernicterus | Kernicterus | bilirubin encephalopathy | neonatal-disease encephalopathy | M:D007647 I:P57 |  | MeSH, ICD-10-CM 2018
spastic-cerebral-palsy | Spastic cerebral palsy |  | cerebral-palsy | S:230773005 |  | Mondo
dyskinetic-cerebral-palsy | Dyskinetic cerebral palsy |  | cerebral-palsy |
agnosia | Agnosia |  | neurological-deficit | S:68345001 I:R48.1 M:D000377 |  | Mondo
anosognosia | Anosognosia |  | neurological-deficit |
alexia | Alexia | acquired dyslexia | neurological-deficit | M:D004411 |  | Mondo
acalculia | Acalculia |  | neurological-deficit |
dysgraphia | Dysgraphia | agraphia | neurological-deficit |
-anomia | Anomia | word finding difficulty | aphasia | M:D000849 |  | Mondo
conduction-aphasia | Conduction aphasia |  | aphasia | M:D018886 |  | MeSH
-mutism | Mutism |  | speech-disorder | M:D009155 |  | Mondo
spasmodic-dysphonia | Spasmodic dysphonia | laryngeal dystonia | dysphonia dystonia |
developmental-coordination-disorder | Developmental coordination disorder | dyspraxia | neurodevelopmental-disorder | S:27544004 M:D019957 |  | Mondo
dyscalculia | Dyscalculia |  | learning-disorder | S:47916000 I:F81.2 M:D060705 |  | Mondo
-social-communication-disorder | Social communication disorder | pragmatic language disorder | neurodevelopmental-disorder |
atonic-seizure | Atonic seizure | drop attack; drop seizures | seizure |
frontal-lobe-epilepsy | Frontal lobe epilepsy |  | focal-epilepsy | S:230394006 M:D017034 |  | Mondo
ohtahara-syndrome | Ohtahara syndrome |  | epilepsy |
landau-kleffner-syndrome | Landau-Kleffner syndrome |  | epilepsy | S:230438007 M:D018887 |  | Mondo
developmental-and-epileptic-encephalopathy | Developmental and epileptic encephalopathy | epileptic encephalopathy; ?DEE | epilepsy |
rolandic-epilepsy | Rolandic epilepsy | benign epilepsy with centrotemporal spikes; BECTS | epilepsy | S:44145005 M:D019305 |  | Mondo, MeSH
post-traumatic-epilepsy | Post-traumatic epilepsy | posttraumatic epilepsy | epilepsy | S:75023009 M:D004834 |  | Mondo
post-stroke-epilepsy | Post-stroke epilepsy | poststroke epilepsy | epilepsy |
photosensitive-epilepsy | Photosensitive epilepsy |  | epilepsy | S:95208000 |  | Mondo
nonconvulsive-status-epilepticus | Nonconvulsive status epilepticus | non-convulsive status epilepticus; NCSE | status-epilepticus |
refractory-status-epilepticus | Refractory status epilepticus |  | status-epilepticus |
alcohol-withdrawal-seizure | Alcohol withdrawal seizure | withdrawal seizure | seizure | M:D020270 |  | MeSH
cortical-dysplasia | Cortical dysplasia |  | brain-disease |
lissencephaly | Lissencephaly |  | brain-disease congenital-malformation | S:204036008 M:D054082 |  | Mondo
polymicrogyria | Polymicrogyria |  | brain-disease congenital-malformation | S:4945003 M:D065706 |  | Mondo
schizencephaly | Schizencephaly |  | brain-disease congenital-malformation | S:253159001 M:D065707 |  | Mondo
holoprosencephaly | Holoprosencephaly |  | congenital-malformation | S:30915001 I:Q04.2 M:D016142 |  | Mondo
encephalocele | Encephalocele |  | congenital-malformation | S:55999004 I:Q01 M:D004677 |  | Mondo, MeSH
hydranencephaly | Hydranencephaly |  | congenital-malformation | S:30023002 M:D006832 |  | Mondo
agenesis-of-corpus-callosum | Agenesis of corpus callosum | agenesis of the corpus callosum; corpus callosum agenesis; callosal agenesis | congenital-malformation | S:5102002 M:D061085 |  | Mondo
dandy-walker-syndrome | Dandy-Walker syndrome | Dandy-Walker malformation | congenital-malformation | S:14447001 M:D003616 |  | Mondo
tethered-cord-syndrome | Tethered cord syndrome | tethered cord; tethered spinal cord | myelopathy |
meningocele | Meningocele |  | neural-tube-defect | S:171131006 M:D008588 |  | Mondo
-spina-bifida-occulta | Spina bifida occulta |  | spina-bifida | S:76916001 I:Q76.0 M:D016136 |  | Mondo
colloid-cyst | Colloid cyst |  | intracranial-lesion | M:D056364 |  | MeSH
-pineal-cyst | Pineal cyst |  | intracranial-lesion |
-cavum-septum-pellucidum | Cavum septum pellucidum |  | brain-disease |
post-hemorrhagic-hydrocephalus | Post-hemorrhagic hydrocephalus | posthemorrhagic hydrocephalus | hydrocephalus |
obstructive-hydrocephalus | Obstructive hydrocephalus |  | hydrocephalus | S:230746009 I:G91.1 |  | Mondo
-ventriculomegaly | Ventriculomegaly | cerebral ventriculomegaly | brain-disease |
shunt-malfunction | Shunt malfunction | ventriculoperitoneal shunt malfunction; VP shunt malfunction | disease |
-abdominal-migraine | Abdominal migraine |  | migraine | I:G43.D |  | ICD-10-CM 2018
chronic-cluster-headache | Chronic cluster headache |  | cluster-headache | I:G44.02 |  | ICD-10-CM 2018
episodic-cluster-headache | Episodic cluster headache |  | cluster-headache | I:G44.01 |  | ICD-10-CM 2018
paroxysmal-hemicrania | Paroxysmal hemicrania |  | trigeminal-autonomic-cephalalgia | S:443094001 M:D051302 |  | Mondo
hemicrania-continua | Hemicrania continua |  | trigeminal-autonomic-cephalalgia | S:443095000 I:G44.51 |  | Mondo
sunct-syndrome | SUNCT syndrome | SUNCT; short-lasting unilateral neuralgiform headache | trigeminal-autonomic-cephalalgia | S:725058003 M:D050798 |  | Mondo
new-daily-persistent-headache | New daily persistent headache |  | headache |
thunderclap-headache | Thunderclap headache |  | headache |
glossopharyngeal-neuralgia | Glossopharyngeal neuralgia |  | neuralgia | S:43763009 |  | Mondo
pudendal-neuralgia | Pudendal neuralgia | pudendal nerve entrapment | neuralgia | S:427972000 M:D060545 |  | Mondo
intercostal-neuralgia | Intercostal neuralgia |  | neuralgia |
meige-syndrome | Meige syndrome |  | dystonia | S:230325003 M:D008538 |  | Mondo
oromandibular-dystonia | Oromandibular dystonia |  | dystonia |
generalized-dystonia | Generalized dystonia |  | dystonia | S:425492002 M:D004422 |  | Mondo
freezing-of-gait | Freezing of gait | ?FOG | gait-disturbance |
-motor-fluctuations | Motor fluctuations | wearing off; off episodes; end-of-dose wearing off | parkinson-disease |
rest-tremor | Rest tremor | resting tremor | tremor |
orthostatic-tremor | Orthostatic tremor |  | tremor |
intention-tremor | Intention tremor | cerebellar tremor | tremor |
hemiballismus | Hemiballismus | ballism | movement-disorder |
athetosis | Athetosis |  | movement-disorder | M:D001264 |  | MeSH
-stereotypies | Stereotypies | stereotypic movement disorder | movement-disorder |
episodic-ataxia | Episodic ataxia |  | ataxia |
stupor | Stupor | stuporous; obtunded; obtundation | disorder-of-consciousness | M:D053608 |  | MeSH
sleep-paralysis | Sleep paralysis |  | parasomnia | M:D020188 |  | MeSH
shift-work-sleep-disorder | Shift work sleep disorder | shift work disorder | circadian-rhythm-sleep-disorder |
upper-airway-resistance-syndrome | Upper airway resistance syndrome |  | sleep-disordered-breathing |
-cheyne-stokes-respiration | Cheyne-Stokes respiration | Cheyne-Stokes breathing | respiratory-disease | M:D002639 |  | MeSH
sleep-deprivation | Sleep deprivation | sleep deprived | symptom | M:D012892 |  | MeSH
uremic-neuropathy | Uremic neuropathy |  | peripheral-neuropathy | S:11659006 |  | Mondo
-motor-neuropathy | Motor neuropathy |  | peripheral-neuropathy |
mononeuritis-multiplex | Mononeuritis multiplex | mononeuropathy multiplex | peripheral-neuropathy | S:30292005 I:G58.7 |  | Mondo
radial-nerve-palsy | Radial nerve palsy | radial neuropathy | mononeuropathy |
median-neuropathy | Median neuropathy | median nerve neuropathy | mononeuropathy | S:397828008 M:D020423 |  | Mondo
peroneal-neuropathy | Peroneal neuropathy | peroneal nerve palsy; peroneal palsy; common peroneal neuropathy | mononeuropathy | M:D020427 |  | Mondo
-peripheral-nerve-injury | Peripheral nerve injury | nerve trauma; peripheral nerve damage | nervous-system-disease injury | M:D059348 |  | MeSH
-neuroma | Neuroma |  | nervous-system-disease | S:443892003 M:D009463 |  | Mondo
radial-tunnel-syndrome | Radial tunnel syndrome |  | mononeuropathy |
piriformis-syndrome | Piriformis syndrome |  | musculoskeletal-disease | S:129179000 M:D055958 |  | Mondo
phrenic-nerve-palsy | Phrenic nerve palsy | phrenic nerve paralysis; diaphragmatic paralysis; phrenic paralysis; diaphragm paralysis; diaphragmatic palsy; hemidiaphragmatic paralysis | paralysis |
abducens-nerve-palsy | Abducens nerve palsy | sixth nerve palsy; abducens palsy | cranial-nerve-palsy | S:398963001 |  | Mondo
trochlear-nerve-palsy | Trochlear nerve palsy | fourth nerve palsy | cranial-nerve-palsy |
bulbar-palsy | Bulbar palsy | pseudobulbar palsy | paralysis |
horner-syndrome | Horner syndrome |  | nervous-system-disease | S:192915005 I:G90.2 M:D006732 |  | Mondo
conus-medullaris-syndrome | Conus medullaris syndrome |  | spine-disease |
tropical-spastic-paraparesis | Tropical spastic paraparesis | HTLV-1 associated myelopathy; HAM/TSP | myelopathy | S:714279000 I:G04.1 M:D015493 |  | Mondo
primary-lateral-sclerosis | Primary lateral sclerosis |  | neurodegenerative-disease |
progressive-muscular-atrophy | Progressive muscular atrophy |  | neurodegenerative-disease | S:88923002 |  | Mondo
acute-flaccid-paralysis | Acute flaccid paralysis | flaccid paralysis; acute flaccid myelitis | paralysis |
monoplegia | Monoplegia | monoparesis | paralysis | I:G83.3 |  | ICD-10-CM 2018
pure-autonomic-failure | Pure autonomic failure | primary autonomic failure | autonomic-dysfunction | S:84438001 M:D054970 |  | Mondo
-cardiac-autonomic-neuropathy | Cardiac autonomic neuropathy | cardiovascular autonomic neuropathy | autonomic-neuropathy |
congenital-insensitivity-to-pain | Congenital insensitivity to pain | insensitivity to pain | nervous-system-disease |
spinal-cord-injury-pain | Spinal cord injury pain |  | neuropathic-pain |
post-mastectomy-pain-syndrome | Post-mastectomy pain syndrome | postmastectomy pain; PMPS; post-mastectomy pain | chronic-postsurgical-pain |
post-thoracotomy-pain-syndrome | Post-thoracotomy pain syndrome | post-thoracotomy pain; postthoracotomy pain | chronic-postsurgical-pain |
stump-pain | Stump pain | residual limb pain | limb-pain |
phantom-sensation | Phantom sensation | phantom limb sensation; phantom limb | symptom |
bone-pain | Bone pain | skeletal pain | pain |
labor-pain | Labor pain |  | pain | M:D048949 |  | MeSH
fasciculation | Fasciculation | muscle twitching | symptom | M:D005207 |  | MeSH
muscle-rigidity | Muscle rigidity | rigidity | symptom | M:D009127 |  | MeSH
hypotonia | Hypotonia | muscular hypotonia; floppy infant; muscle hypotonia; low muscle tone | symptom |
hypertonia | Hypertonia | muscle hypertonia; hypertonicity; increased muscle tone | symptom |
hyperreflexia | Hyperreflexia |  | symptom | M:D012021 |  | Mondo
clonus | Clonus |  | symptom |
incoordination | Incoordination | lack of coordination; impaired coordination; coordination disorder | symptom |
-chemo-brain | Chemo brain | chemotherapy-related cognitive impairment; chemobrain; cancer-related cognitive impairment; CRCI | cognitive-impairment |
-postoperative-cognitive-dysfunction | Postoperative cognitive dysfunction | POCD; post-operative cognitive dysfunction; perioperative neurocognitive disorder | cognitive-impairment |
-emergence-delirium | Emergence delirium | emergence agitation | delirium |
transient-global-amnesia | Transient global amnesia | ?TGA | memory-impairment | I:G45.4 M:D020236 |  | Mondo
-executive-dysfunction | Executive dysfunction | executive function deficit; dysexecutive syndrome | cognitive-impairment |
young-onset-dementia | Young-onset dementia | early-onset dementia; ?YOD | dementia |
diffuse-axonal-injury | Diffuse axonal injury | DAI | traumatic-brain-injury | M:D020833 |  | MeSH
skull-base-fracture | Skull base fracture | basilar skull fracture; fracture of skull base | skull-fracture |
-skull-defect | Skull defect | cranial defect; calvarial defect | bone-disease |
neurosarcoidosis | Neurosarcoidosis |  | sarcoidosis | S:230193008 M:C535814 |  | Mondo
neuroborreliosis | Neuroborreliosis | Lyme neuroborreliosis | lyme-disease |
neuro-behcet-disease | Neuro-Behçet disease | neuro-Behcet | behcet-disease |
-radiologically-isolated-syndrome | Radiologically isolated syndrome |  | demyelinating-disease |
pediatric-multiple-sclerosis | Pediatric multiple sclerosis |  | multiple-sclerosis |
mog-antibody-disease | MOG antibody disease | MOGAD; MOG antibody-associated disease; myelin oligodendrocyte glycoprotein antibody-associated disease | demyelinating-disease |
susac-syndrome | Susac syndrome |  | autoimmune-disease brain-disease | S:702575003 M:D055955 |  | Mondo
lhermitte-sign | Lhermitte sign |  | symptom |
`,
};
