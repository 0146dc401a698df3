import type { Role } from "../../../sheets/fields";
import { most } from "../../columns/contentSupport";
import type { Option, SeenColumn } from "../../columns/seenColumn";
import { headingCandidates } from "../../headings/headingCandidates";

/** What a heading must say at least: 企业名称, Firma. */
const surely = 0.8;

/** Firma, 公司名称, and not 客户名称, which may be a person's: Blumen Weber and Bakkerij Jansen look like first and last names. */
export function saysFirm(column: SeenColumn | undefined, role: Role): boolean {
  const said = column === undefined ? [] : headingCandidates(column, role);
  return (
    said.some(({ field, score }) => field === "companyName" && score >= surely) &&
    !said.some(({ field }) => field === "personName")
  );
}

/** Share of cells that only a place of business can be called by, from which a column holds such: persons have none. */
const someBusiness = 0.1;

export function namesPersons(column: SeenColumn | undefined): boolean {
  const share = (kind: "person" | "premises") => column?.profile.share(kind) ?? 0;
  return share("person") >= most && share("premises") < someBusiness;
}

/** Where a heading says 订单号 a shop has its orders; who gets them may be anybody. */
export function isOrdered(number: Option | null | undefined): boolean {
  return number != null && number.reason.kind !== "content";
}

/** Who gets the goods, where nobody else is named, bought them. */
export function isSentTo(column: SeenColumn | undefined): boolean {
  return /^(?:收件|收货)人|^(?:recipient|consignee)/i.test(column?.heading.trim() ?? "");
}

export function isBare(column: SeenColumn | undefined): boolean {
  return /^(name|nom|nome|nombre|名称|名字)$/i.test(column?.heading.trim() ?? "");
}
