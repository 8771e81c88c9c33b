import slugify from 'slugify';

/** Longest slug, without the piece that makes it unique. */
const LONGEST = 72;

/** Kept short, and unique without asking the database: the end of the document's own id. */
const UNIQUE = 6;

/** A web address part in plain letters for a title or name of any script, ending in a piece of the document's id. */
export function slugOf(title: string, documentId: string): string {
  const letters = slugify(title, { lower: true, strict: true }).slice(0, LONGEST).replace(/-$/, '');
  const piece = documentId.slice(-UNIQUE);
  return letters ? `${letters}-${piece}` : piece;
}
