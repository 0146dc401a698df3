import type { Field, Role } from "../../sheets/fields";
import type { DateOrder } from "../../values/dates/dateOptions";
import type { PlaceMeant } from "../../values/places/placeMeant";
import type { HeadingText } from "../headings/headingCandidates";
import type { DayParts, MappingReason, SheetMapping } from "../mapping/mapping";
import type { ColumnProfile } from "./columnProfile";

/** A column as the recogniser sees it before it knows what it means. */
export interface SeenColumn extends HeadingText {
  /** 0-based column of the sheet. */
  readonly column: number;
  readonly profile: ColumnProfile;
  /** What the user, or a saved mapping, says it means. */
  readonly known?: Known;
  /** What the values it shares with other sheets say. */
  readonly joined?: Joined;
}

/** Whether neither the user nor the other sheets of the book say what a column means. */
export function isUntold({ known, joined }: SeenColumn): boolean {
  return known === undefined && joined === undefined;
}

/** A sheet as a first look saw it. */
export interface SeenSheet {
  readonly mapping: SheetMapping;
  readonly columns: readonly SeenColumn[];
  /** What the user, or a saved mapping, says it holds; absent where nobody says. */
  readonly said?: Role | "contacts" | null;
}

/** A meaning told by other sheets of the book. */
export interface Joined {
  readonly field: Field;
  readonly confidence: number;
}

/** A meaning that is not the recogniser's to question. */
export interface Known {
  readonly field: Field | null;
  readonly reason: Extract<MappingReason, { readonly kind: "user" | "saved" | "own" }>;
  readonly dateOrder?: DateOrder;
  readonly places?: readonly PlaceMeant[];
}

/** One possible meaning of a column. */
export interface Option {
  readonly field: Field | null;
  readonly confidence: number;
  readonly reason: MappingReason;
  /** Of days in several columns, and the year that stands above those. */
  readonly dayParts?: DayParts;
  readonly year?: number;
}
