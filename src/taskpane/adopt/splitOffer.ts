import type { SheetMapping } from "../../core/adopt/mapping/mapping";
import { splitId } from "../../core/analysis/splits/splitViews";
import type { Field } from "../../core/sheets/fields";
import { readPhones } from "../../core/values/contacts/readPhones";
import { valueIn } from "../../core/values/text/reading";

/** A column that may hold several things a cell, by its meaning and samples; reading its cells tells for sure. */
interface SplitOffer {
  /** Sheet and heading, as the analysis names it. */
  readonly id: string;
  readonly heading: string;
}

const numbers: ReadonlySet<Field | null> = new Set<Field | null>(["phone", "mobile", "landline"]);
const places: ReadonlySet<Field | null> = new Set<Field | null>(["address", "region"]);

/** Columns of customers worth a look; sheets that have 省 and 市 need no address taken apart. */
export function splitOffers(mappings: readonly SheetMapping[]): readonly SplitOffer[] {
  return mappings.flatMap(({ sheet, role, columns }) => {
    const placed = columns.some(({ field }) => field === "province" || field === "city");
    const wide = columns.filter(({ field, samples }) => {
      if (places.has(field)) return !placed;
      return field === "contactMethod" || (numbers.has(field) && samples.some(isSeveral));
    });
    return role === "customers"
      ? wide.map(({ heading, column }) => ({
          id: splitId(sheet, heading, column),
          heading: heading.replace(/\s+/g, ""),
        }))
      : [];
  });
}

function isSeveral(sample: string): boolean {
  return (valueIn(readPhones(sample))?.length ?? 0) > 1;
}
