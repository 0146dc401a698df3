import type { Role } from "../../../sheets/fields";
import { contentOption } from "../../columns/contentOption";
import { showsHabit } from "../../columns/habit";
import { isUntold, type Option, type SeenColumn } from "../../columns/seenColumn";
import { foldHeading } from "../../headings/foldHeading";
import { sellers } from "../../headings/foreignWords";

/** Whom we buy from is no customer; a manufacturer (厂商名称) may well be one. */
const suppliers = new RegExp(`${sellers.source}|供货|我司`);
/** Share of the cells that are firms. */
const mostly = 0.7;
/** Each customer stands there by name, and on a row of his own: whom persons work for comes back. */
const nearlyAll = 0.9;
const confidence = 0.7;

/**
 * A list of customers on which no heading says who they are names them in the one column of firms that is filled on nearly
 * every row and hardly ever twice with the same: 经办人 beside it is then no customer.
 */
export function withFirmsOfList(
  columns: readonly SeenColumn[],
  options: readonly (Option | null)[],
  role: Role,
): readonly (Option | null)[] {
  if (role !== "customers" || options.some((option) => option?.field === "companyName")) return options;
  const firms = columns.filter((column, i) => options[i] === null && namesRows(column));
  const [only] = firms;
  if (only === undefined || firms.length > 1) return options;
  const settled = contentOption("companyName", confidence, "company", only.profile);
  return options.map((option, i) => (columns[i] === only ? settled : option));
}

function namesRows(column: SeenColumn): boolean {
  const { heading, profile } = column;
  if (!isUntold(column) || !showsHabit(profile)) return false;
  if (suppliers.test(foldHeading(heading).words)) return false;
  return (
    profile.filled >= profile.rows * nearlyAll &&
    profile.distinct >= nearlyAll &&
    profile.share("company") >= mostly
  );
}
