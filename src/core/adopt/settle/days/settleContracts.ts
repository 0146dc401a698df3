import type { Role } from "../../../sheets/fields";
import { settledByContent } from "../../columns/contentOption";
import { most } from "../../columns/contentSupport";
import { isUntold, type Option, type SeenColumn } from "../../columns/seenColumn";
import { foldHeading } from "../../headings/foldHeading";

/** 租赁合同, 投放合同号, Lease agreement no. */
const contract = /合同(?:编号|号码|号)?$|\b(?:contract|agreement)(?: (?:no|number|id|ref))?$/;
const confidence = 0.7;

/** Codes under a heading that ends in a contract are its numbers, whichever contract it is. */
export function settleContracts(
  columns: readonly SeenColumn[],
  options: readonly (Option | null)[],
  role: Role,
): readonly (Option | null)[] {
  if (role !== "transactions" || options.some((option) => option?.field === "contractNo")) return options;
  const at = columns.findIndex(
    (column, i) =>
      options[i] === null &&
      isUntold(column) &&
      contract.test(foldHeading(column.heading).bareWords) &&
      column.profile.share("code") >= most,
  );
  return settledByContent(columns, options, at, { field: "contractNo", confidence, kind: "code" });
}
