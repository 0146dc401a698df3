import type { Role } from "../sheets/fields";
import { contentOption } from "./contentOption";
import { foldHeading } from "./foldHeading";
import type { Option, SeenColumn } from "./seenColumn";

/** What a sum is called by its last character, and what is no sum of a deal. */
const sum =
  /(?:费|额|款|价|金|元|实收|应收|合计|总计|小计|total|amount|amt|fee|charge|value|price|net|gross|cost|revenue|paid|due)$/;
const noSum =
  /单价|均价|成本|进价|税|折|率|比例|数量|件数|重量|体积|吨|方|余额|欠|定金|订金|首付|押金|预付|优惠|保价|代收|unit|each|rate|tax|vat|discount|qty|quantity|weight|balance|deposit|cost/;
const mostly = 0.6;
const confidence = 0.58;

/** A list of deals without a sum of ours counts the first sum there is: 运费 of a haulier, 诊费 of a clinic. */
export function settleMoney(
  columns: readonly SeenColumn[],
  options: readonly (Option | null)[],
  role: Role,
): readonly (Option | null)[] {
  if (
    role !== "transactions" ||
    options.some((option) => option?.field === "amount" || option?.field === "invoiceAmount")
  )
    return options;
  const at = columns.findIndex((column, i) => options[i] === null && isSum(column));
  const { profile } = columns[at] ?? {};
  if (profile === undefined) return options;
  const settled = contentOption("amount", confidence, "money", profile);
  return options.map((option, i) => (i === at ? settled : option));
}

function isSum({ heading, known, profile }: SeenColumn): boolean {
  const { bare } = foldHeading(heading);
  return (
    known === undefined &&
    sum.test(bare) &&
    !noSum.test(bare) &&
    profile.share("money") >= mostly &&
    !profile.ordinal
  );
}
