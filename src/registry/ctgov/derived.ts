import { z } from 'zod';
import * as codes from '../../trial/vocabulary.ts';
import { code, date, fields, flag, number, text, texts, whole } from './fields.ts';
import { dateStruct } from './protocol.ts';

const meshTerms = z.array(fields({ id: text, term: text }));

const browseModule = fields({
  meshes: meshTerms,
  ancestors: meshTerms,
  browseLeaves: z.array(fields({ id: text, name: text, asFound: text, relevance: code(codes.BROWSE_LEAF_RELEVANCES) })),
  browseBranches: z.array(fields({ abbrev: text, name: text })),
});

export const derivedSection = fields({
  miscInfoModule: fields({
    versionHolder: date(),
    removedCountries: texts,
    submissionTracking: fields({
      estimatedResultsFirstSubmitDate: date(),
      firstMcpInfo: fields({ postDateStruct: dateStruct }),
      submissionInfos: z.array(
        fields({
          releaseDate: date(),
          unreleaseDate: date(),
          unreleaseDateUnknown: flag,
          resetDate: date(),
          mcpReleaseN: whole,
        }),
      ),
    }),
    modelPredictions: fields({ bmiLimits: fields({ minBmi: number, maxBmi: number }) }),
  }),
  conditionBrowseModule: browseModule,
  interventionBrowseModule: browseModule,
});

export const documentSection = fields({
  largeDocumentModule: fields({
    noSap: flag,
    largeDocs: z.array(
      fields({
        typeAbbrev: text,
        hasProtocol: flag,
        hasSap: flag,
        hasIcf: flag,
        label: text,
        date: date(),
        uploadDate: date(),
        filename: text,
        size: whole,
      }),
    ),
  }),
});

export const annotationSection = fields({
  annotationModule: fields({
    unpostedAnnotation: fields({
      unpostedResponsibleParty: text,
      unpostedEvents: z.array(fields({ type: code(codes.UNPOSTED_EVENT_TYPES), date: date(), dateUnknown: flag })),
    }),
    violationAnnotation: fields({
      violationEvents: z.array(
        fields({
          type: code(codes.VIOLATION_EVENT_TYPES),
          description: text,
          creationDate: date(),
          issuedDate: date(),
          releaseDate: date(),
          postedDate: date(),
        }),
      ),
    }),
  }),
});
