import type { ValueKind } from "../../columns/values/valueKind";
import { families, ownColumns } from "../levels/families";

/** Columns of one part of a name (surname beside full name) are not independent; any other stands for itself. */
const nameParts: Readonly<Partial<Record<ValueKind, number>>> = {
  given: families.given,
  middle: families.given,
  surname: families.surname,
};

/** The family of the column at a place among the compared ones. */
export const familyOf = (kind: ValueKind, index: number): number =>
  nameParts[kind] ?? families.firstColumn + (index % ownColumns);

export const partsOfNames: ReadonlySet<ValueKind> = new Set<ValueKind>(["given", "surname"]);

export const personalKinds: ReadonlySet<ValueKind> = new Set<ValueKind>(["birthday", "identifier"]);
