import { errors, type z } from '@strapi/utils';

const pathOf = (issue: z.core.$ZodIssue) => issue.path.map(String).join('.');

/** One sentence that names the field and the mend. */
export function describe(issue: z.core.$ZodIssue): string {
  const field = pathOf(issue);
  return field ? `"${field}" ${issue.message}` : issue.message;
}

/**
 * Checks a request against its schema.
 * Throws Strapi's ValidationError (400), whose details list each field with its message.
 */
export function parse<Schema extends z.ZodType>(schema: Schema, input: unknown): z.infer<Schema> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const { issues } = result.error;
  throw new errors.ValidationError(describe(issues[0]), {
    errors: issues.map((issue) => ({ path: issue.path.map(String), message: issue.message, name: 'ValidationError' })),
  });
}

/** A ValidationError (400) about one field. */
export const fieldError = (field: string, message: string) =>
  new errors.ValidationError(`"${field}" ${message}`, {
    errors: [{ path: field.split('.'), message, name: 'ValidationError' }],
  });
