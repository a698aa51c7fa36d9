import type { Extension, ResearchStudy } from '@medplum/fhirtypes';
import type { EnrollmentInfo } from '../trial/protocol.ts';
import { xver } from './canonical.ts';
import { presentOrNone } from './element.ts';
import { ownExtension, ownValue, valueAt } from './extension.ts';

const TARGET = xver('ResearchStudy.recruitment.targetNumber');
const ACTUAL = xver('ResearchStudy.recruitment.actualNumber');

type EnrollmentRefs = ResearchStudy['enrollment'];

/** Of FHIR's unsignedInt. */
const MAX_UNSIGNED = 2_147_483_647;

const counts = (info: EnrollmentInfo | undefined): info is { count: number; type: 'ACTUAL' | 'ESTIMATED' } =>
  info !== undefined &&
  Number.isInteger(info.count) &&
  info.count! >= 0 &&
  info.count! <= MAX_UNSIGNED &&
  (info.type === 'ACTUAL' || info.type === 'ESTIMATED');

/** The number of participants, planned or reached, as the R5 recruitment number on the reference to the Group. */
export const toRecruitment = (info: EnrollmentInfo | undefined): Extension[] =>
  counts(info) ? [{ url: info.type === 'ACTUAL' ? ACTUAL : TARGET, valueUnsignedInt: info.count }] : [];

/** The number where the registry does not say which of the two it is. */
export const toPlainEnrollment = (info: EnrollmentInfo | undefined): Extension[] =>
  counts(info) ? [] : ownExtension('enrollment', info);

export function fromRecruitment(
  enrollment: EnrollmentRefs,
  extensions: readonly Extension[] | undefined,
): EnrollmentInfo | undefined {
  const onGroup = enrollment?.flatMap((reference) => reference.extension ?? []);
  const actual = valueAt<number>(onGroup, ACTUAL);
  const target = valueAt<number>(onGroup, TARGET);
  if (actual !== undefined) return { count: actual, type: 'ACTUAL' };
  if (target !== undefined) return { count: target, type: 'ESTIMATED' };
  return presentOrNone<EnrollmentInfo>(ownValue<EnrollmentInfo>(extensions, 'enrollment') ?? {});
}
