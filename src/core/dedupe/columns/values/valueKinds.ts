import type { Field } from "../../../sheets/fields";
import type { ValueKind } from "./valueKind";

/** Fields of no comparison of their own, and what they are in a list of persons or places. */
const valueKinds: readonly (readonly [Field, ValueKind])[] = [
  ["personName", "given"],
  ["contactName", "surname"],
  ["firstName", "given"],
  ["lastName", "surname"],
  ["date", "birthday"],
  ["foundedOn", "birthday"],
  ["identifier", "identifier"],
  ["wechat", "identifier"],
  ["postcode", "place"],
  ["city", "town"],
  ["district", "town"],
  ["province", "text"],
  ["region", "town"],
  ["text", "text"],
  ["industry", "trade"],
  ["tags", "trade"],
  ["mainBusiness", "text"],
];

/** Fields that still say something beside a company name when they hold no Chinese divisions. */
const foreignPlaces: ReadonlySet<Field> = new Set<Field>([
  "city",
  "region",
  "province",
  "district",
  "postcode",
]);

/** What is compared as a person's name, contact and address beside whole names. */
const comparedElsewhere: ReadonlySet<Field> = new Set<Field>(["personName", "contactName", "address"]);

/** Columns of no meaning known: what they are is told by their headings. */
export const otherText: ReadonlySet<Field> = new Set<Field>(["text", "identifier"]);

/** What a company does, or which kind of customer it is. */
const trades: ReadonlySet<Field> = new Set<Field>(["industry", "tags", "mainBusiness"]);

/** Which customers a table holds, and where. */
export interface TableNature {
  readonly companies: boolean;
  /** Persons by their whole names. */
  readonly persons: boolean;
  /** Places of another country. */
  readonly foreign: boolean;
  /** Persons among the companies. */
  readonly mixed: boolean;
}

/** Fields compared as they are in a table of that nature, and what they are meant as. */
export function valueFields({
  companies,
  persons,
  foreign,
  mixed,
}: TableNature): readonly (readonly [field: Field, meant: ValueKind])[] {
  return valueKinds.filter(([field]) => {
    // Chinese divisions are compared as such; a postcode is none.
    if (foreignPlaces.has(field) && field !== "postcode") return foreign;
    if (trades.has(field)) return companies;
    return (
      (!companies && !(persons && comparedElsewhere.has(field))) ||
      otherText.has(field) ||
      (mixed && field === "date") ||
      (foreign && foreignPlaces.has(field))
    );
  });
}
