import type { Policy } from '../eligibility/verdict.ts';
import type { AnyResource } from '../fhir/resource.ts';
import type { Position } from './distance.ts';

/** Within `metres` of a point, great-circle distance. */
export interface Near {
  readonly latitude: number;
  readonly longitude: number;
  readonly metres: number;
}

/** A unit of length in which distances are told. */
export interface LengthUnit {
  /** UCUM. */
  readonly code: string;
  readonly metres: number;
}

/** How much is told of each study: nothing but the summary; every criterion; every criterion with its evidence. */
export const DETAILS = ['none', 'criteria', 'evidence'] as const;
export type Detail = (typeof DETAILS)[number];

/** One patient against many studies, or one: the parameters of `$match` after parsing. */
export interface MatchRequest {
  /** The record itself (a Patient, or a Bundle of one patient), or a patient of the store as `Patient/id`. */
  readonly patient: { readonly resource: AnyResource } | { readonly reference: string };
  /** Ids, NCT numbers (aliases too) or references `ResearchStudy/id`; several are alternatives. Each must exist. */
  readonly studies?: readonly string[];
  /** FHIR research-study-status codes or registry codes (`RECRUITING`); absent: open to recruitment. */
  readonly status?: readonly string[];
  /** Codes, `system|code`, or words of a condition that the study must be about. */
  readonly condition?: readonly string[];
  /** FHIR phase codes (`phase-1-phase-2`) or registry codes (`PHASE2`, which also finds combined phases). */
  readonly phase?: readonly string[];
  /** A recruiting site must lie within. */
  readonly near?: Near;
  /** Where distances are measured from, where that is neither `near` nor the patient's own place. */
  readonly from?: Position;
  /** A unit in which distances are told besides kilometres. */
  readonly unit?: LengthUnit;
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly policy: Policy;
  readonly willing: boolean;
  /** What-if facts: resources taken as part of the record, whose answers rest on `assumption`. */
  readonly assume?: readonly AnyResource[];
  /** 0 to 1, inclusive. */
  readonly minScore?: number;
  /** Most studies in the answer, best first. */
  readonly count: number;
  readonly detail: Detail;
}
