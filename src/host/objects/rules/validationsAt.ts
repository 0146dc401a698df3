import { intersection } from "../../model/area";
import type { Area } from "../../model/parts/cells";
import type { Validation } from "../../model/parts/rules";
import type { Book } from "../book/book";
import { subtractAll } from "../places/area";

/** What rules some cells have: none, one for all of them, one kind with different limits, or anything else. */
export type FoundValidation =
  | { readonly kind: "none" }
  | { readonly kind: "one"; readonly validation: Validation }
  | { readonly kind: "mixed" }
  | { readonly kind: "inconsistent" };

/** Looks up the rules of some cells. */
export function validationsAt(book: Book, areas: readonly Area[]): FoundValidation {
  const sheetId = areas[0]?.sheetId ?? "";
  const touching = book.model
    .validations(sheetId)
    .filter((range) => range.areas.some((one) => areas.some((area) => intersection(one, area) !== null)));
  const [first] = touching;
  if (first === undefined) return { kind: "none" };
  const covered = touching.flatMap((range) => range.areas);
  if (subtractAll(areas, covered).length > 0) return { kind: "inconsistent" };
  const same = (one: Validation): string => JSON.stringify(one);
  if (touching.every((range) => same(range.validation) === same(first.validation))) {
    return { kind: "one", validation: first.validation };
  }
  const oneKind = touching.every((range) => range.validation.kind === first.validation.kind);
  return { kind: oneKind ? "mixed" : "inconsistent" };
}
