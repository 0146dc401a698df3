import { nameFields } from "../../sheets/fieldGroups";
import type { Field, Role } from "../../sheets/fields";
import { isBlankCell } from "../cells/blankCells";
import type { ColumnProfile } from "./columnProfile";
import { most } from "./contentSupport";
import { isMeasure } from "./isMeasure";
import type { Option } from "./seenColumn";

const names: ReadonlySet<Field | null> = new Set<Field | null>(nameFields);
const answers: ReadonlySet<Field | null> = new Set<Field | null>(["taxIncluded", "consent", "isComplaint"]);

/** What a column may mean, but for what none of its cells could be, whatever its heading says. */
export function withoutContradicted(
  options: readonly Option[],
  profile: ColumnProfile,
  role: Role,
): readonly Option[] {
  const measured = options.some(({ field }) => names.has(field)) && isMeasure(profile);
  const told = role === "customers" && areKinds(profile);
  const counted = areFigures(profile);
  return options.filter(
    ({ field }) =>
      !(measured && names.has(field)) &&
      !(told && field === "companyName") &&
      !(counted && answers.has(field)),
  );
}

/** By judgement: cells from which the few words of a choice can be told from a few firms entered often, and how few differ. */
const fewestCells = 40;
const mostDistinct = 0.1;
/** Firms have forms and trades in their names; a kind of firm may be called by a trade once. */
const someFirms = 0.1;

/** Whether the customers of a list are told by kind, not by name: Outlet over Pub, Hotel and Wine bar. */
function areKinds({ filled, distinct, share }: ColumnProfile): boolean {
  return filled >= fewestCells && distinct <= mostDistinct && share("company") < someFirms;
}

/**
 * Whether figures are no answers of yes and no: those that answer so are 1 here and there. Tax over 0, 0, 172.26 is what
 * was paid, Tax over "incl." says whether it is in the price.
 */
function areFigures({ cells }: ColumnProfile): boolean {
  // A 0 says nothing of what a column holds elsewhere (see isVoidCell); here it is a figure like others.
  const said = cells.filter((cell) => !isBlankCell(cell));
  const figures = said.filter((cell) => typeof cell === "number");
  return said.length > 0 && figures.length >= said.length * most && !figures.includes(1);
}
