/** The closed lists of values that content types, request schemas and the write path share. */

export const ORGANIZATION_KINDS = [
  'government',
  'parliament',
  'court',
  'military',
  'company',
  'party',
  'association',
  'international',
  'university',
  'media',
  'other',
] as const;

/** A fact is proposed by the reader or by hand, and public only once an editor has accepted it. */
export const REVIEW_STATES = ['proposed', 'accepted', 'rejected'] as const;

export const VERIFICATION_STATES = [
  'unchecked',
  'in-progress',
  'supported',
  'refuted',
  'mixed',
  'unverifiable',
] as const;

export const FINDING_STATES = ['open', 'confirmed', 'dismissed'] as const;

/** GraphQL allows no enumeration value named true or false. */
export const VERDICTS = [
  'correct',
  'mostly-correct',
  'mixed',
  'mostly-incorrect',
  'incorrect',
  'misleading',
  'unverifiable',
] as const;
