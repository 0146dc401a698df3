import type { Field } from "../../../sheets/fields";

/**
 * Headings of one field in folded form (no blanks, lower case), separated by blanks: those that mean it
 * whatever the sheet, those that usually do, and those that need the content's support.
 */
export interface FieldSynonyms {
  readonly sure?: string;
  readonly usual?: string;
  readonly weak?: string;
  /** Only part of the field (名, 姓): always shown with a doubt. */
  readonly partial?: string;
}
export type Synonyms = Readonly<Partial<Record<Field, FieldSynonyms>>>;
