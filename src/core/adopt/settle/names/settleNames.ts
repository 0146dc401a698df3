import type { Role } from "../../../sheets/fields";
import { most } from "../../columns/contentSupport";
import type { Option, SeenColumn } from "../../columns/seenColumn";
import { headingCandidates } from "../../headings/headingCandidates";

/** Confidence in names all of whose cells are of the one kind. */
const byCells = 0.8;

/** … and in firms that are called like persons, headed as firms beside the people to talk to there. */
const byHeading = 0.75;
/** What a heading must say at least: 企业名称, Firma. */
const surely = 0.8;

/**
 * Companies or persons? A sheet with a company column names contacts; one without it names its customers by
 * 姓名; and 客户名称 may hold persons, 客户姓名 companies: the cells decide.
 */
export function settleNames(
  columns: readonly SeenColumn[],
  options: readonly (Option | null)[],
  role: Role,
): readonly (Option | null)[] {
  const settled = [...options];
  const at = (field: Option["field"]) => settled.findIndex((option) => option?.field === field);
  const rename = (index: number, field: Option["field"], confidence = 0) => {
    const option = settled[index];
    if (option === null || option === undefined) return;
    settled[index] = { ...option, field, confidence: Math.max(option.confidence, confidence) };
  };
  const share = (index: number, kind: "person" | "company") => columns[index]?.profile.share(kind) ?? 0;

  // 客户姓名 and 拜访对象 over firms are no persons.
  for (const field of ["personName", "contactName"] as const) {
    const firms = at(field);
    if (firms >= 0 && share(firms, "company") >= most && at("companyName") < 0)
      rename(firms, "companyName", byCells * share(firms, "company"));
  }
  // "name" alone says nothing of whom: shops and firms with Latin names look like neither kind.
  const named = at("personName");
  if (named >= 0 && at("companyName") < 0 && isBare(columns[named]) && !namesPersons(columns[named]))
    rename(named, "companyName");
  const company = at("companyName");
  const beside = settled[at("contactName")];
  if (beside != null && beside.reason.kind !== "content" && saysFirm(columns[company], role))
    rename(company, "companyName", byHeading);
  else if (
    company >= 0 &&
    namesPersons(columns[company]) &&
    share(company, "company") < 0.1 &&
    at("personName") < 0
  )
    rename(company, "personName", byCells * share(company, "person"));
  if (at("companyName") < 0 && at("shortName") >= 0) rename(at("shortName"), "companyName");
  if (at("companyName") >= 0) {
    if (at("personName") >= 0) rename(at("personName"), "contactName");
  } else if (at("personName") < 0 && at("firstName") < 0) {
    const contact = at("contactName");
    const isShipment = role === "transactions" && at("customerId") < 0 && !isOrdered(settled[at("orderId")]);
    if (role === "customers" || (isShipment && isSentTo(columns[contact]))) rename(contact, "personName");
  }
  return settled;
}

/** Firma, 公司名称, and not 客户名称, which may be a person's: Blumen Weber and Bakkerij Jansen look like first and last names. */
function saysFirm(column: SeenColumn | undefined, role: Role): boolean {
  const said = column === undefined ? [] : headingCandidates(column, role);
  return (
    said.some(({ field, score }) => field === "companyName" && score >= surely) &&
    !said.some(({ field }) => field === "personName")
  );
}

/** Share of cells that only a place of business can be called by, from which a column holds such: persons have none. */
const someBusiness = 0.1;

function namesPersons(column: SeenColumn | undefined): boolean {
  const share = (kind: "person" | "premises") => column?.profile.share(kind) ?? 0;
  return share("person") >= most && share("premises") < someBusiness;
}

/** Where a heading says 订单号 a shop has its orders; who gets them may be anybody. */
function isOrdered(number: Option | null | undefined): boolean {
  return number != null && number.reason.kind !== "content";
}

/** Who gets the goods, where nobody else is named, bought them. */
function isSentTo(column: SeenColumn | undefined): boolean {
  return /^(?:收件|收货)人|^(?:recipient|consignee)/i.test(column?.heading.trim() ?? "");
}

function isBare(column: SeenColumn | undefined): boolean {
  return /^(name|nom|nome|nombre|名称|名字)$/i.test(column?.heading.trim() ?? "");
}
