import type { Field } from "../../../sheets/fields";
import { contentOption } from "../../columns/contentOption";
import { showsHabit } from "../../columns/habit";
import type { Option, SeenColumn } from "../../columns/seenColumn";

/** Cells that read like names, and the least share of companies and of persons among them. */
const mostly = 0.8;
const some = 0.1;
/** Names repeat, but not as kinds do. */
const leastDistinct = 0.3;
/** Nobody says so but the cells: enough to use, so little that the pane asks. */
const confidence = 0.62;

const names: readonly (Field | null)[] = ["companyName", "personName", "shortName"];

/**
 * Who buys may be a company or a person (户名, 投保人, 谁家): where no heading names the customer, the column that holds both
 * does. Those who answer for a company stand in a column of persons alone.
 */
export function withMixedNames(
  columns: readonly SeenColumn[],
  options: readonly (Option | null)[],
): readonly (Option | null)[] {
  if (options.some((option) => option !== null && names.includes(option.field) && isSure(option)))
    return options;
  const at = columns.findIndex((column, i) => isFree(options[i]) && holdsBoth(column));
  const { profile } = columns[at] ?? {};
  if (profile === undefined) return options;
  const settled = contentOption("companyName", confidence, "company", profile);
  return options.map((option, i) => {
    if (i === at) return settled;
    return option !== null && names.includes(option.field) ? null : option;
  });
}

function isSure({ confidence: own }: Option): boolean {
  return own > confidence;
}

function isFree(option: Option | null | undefined): boolean {
  return option === null || option?.field === "contactName" || (option !== undefined && !isSure(option));
}

function holdsBoth({ known, joined, profile }: SeenColumn): boolean {
  if (known !== undefined || joined?.field === "customerId" || !showsHabit(profile)) return false;
  const [companies, persons] = [profile.share("company"), profile.share("person")];
  return (
    profile.distinct >= leastDistinct && companies >= some && persons >= some && companies + persons >= mostly
  );
}
