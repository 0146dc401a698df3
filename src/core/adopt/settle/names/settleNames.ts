import type { Role } from "../../../sheets/fields";
import { most } from "../../columns/contentSupport";
import type { Option, SeenColumn } from "../../columns/seenColumn";
import { isBare, isOrdered, isSentTo, namesPersons, saysFirm } from "./nameColumns";

/** Confidence in names all of whose cells are of the one kind. */
const byCells = 0.8;

/** … and in firms that are called like persons, headed as firms beside the people to talk to there. */
const byHeading = 0.75;

/** The columns of a sheet and what they mean so far; what is settled of the names is written here. */
interface Settling {
  readonly columns: readonly SeenColumn[];
  readonly options: (Option | null)[];
  readonly role: Role;
}

/**
 * Companies or persons? A sheet with a company column names contacts; one without it names its customers by
 * 姓名; and 客户名称 may hold persons, 客户姓名 companies: the cells decide.
 */
export function settleNames(
  columns: readonly SeenColumn[],
  options: readonly (Option | null)[],
  role: Role,
): readonly (Option | null)[] {
  const settling: Settling = { columns, options: [...options], role };
  for (const settle of [firmsAmongPersons, bareNames, firmsOrPersons, shortNames, personsBeside])
    settle(settling);
  return settling.options;
}

function at({ options }: Settling, field: Option["field"]): number {
  return options.findIndex((option) => option?.field === field);
}

function has(settling: Settling, field: Option["field"]): boolean {
  return at(settling, field) >= 0;
}

function rename({ options }: Settling, index: number, field: Option["field"], confidence = 0): void {
  const option = options[index];
  if (option === null || option === undefined) return;
  options[index] = { ...option, field, confidence: Math.max(option.confidence, confidence) };
}

function share({ columns }: Settling, index: number, kind: "person" | "company"): number {
  return columns[index]?.profile.share(kind) ?? 0;
}

/** 客户姓名 and 拜访对象 over firms are no persons. */
function firmsAmongPersons(settling: Settling): void {
  for (const field of ["personName", "contactName"] as const) {
    const firms = at(settling, field);
    const firmly = share(settling, firms, "company");
    if (firms >= 0 && firmly >= most && !has(settling, "companyName"))
      rename(settling, firms, "companyName", byCells * firmly);
  }
}

/** "name" alone says nothing of whom: shops and firms with Latin names look like neither kind. */
function bareNames(settling: Settling): void {
  const named = at(settling, "personName");
  const column = settling.columns[named];
  if (named >= 0 && !has(settling, "companyName") && isBare(column) && !namesPersons(column))
    rename(settling, named, "companyName");
}

function firmsOrPersons(settling: Settling): void {
  const { columns, options, role } = settling;
  const company = at(settling, "companyName");
  const beside = options[at(settling, "contactName")];
  if (beside != null && beside.reason.kind !== "content" && saysFirm(columns[company], role)) {
    rename(settling, company, "companyName", byHeading);
    return;
  }
  const isPersons = company >= 0 && namesPersons(columns[company]);
  if (isPersons && share(settling, company, "company") < fewFirms && !has(settling, "personName"))
    rename(settling, company, "personName", byCells * share(settling, company, "person"));
}

/** With so few firms among persons the column is none of firms; by judgement. */
const fewFirms = 0.1;

function shortNames(settling: Settling): void {
  if (!has(settling, "companyName")) rename(settling, at(settling, "shortName"), "companyName");
}

/** Persons beside firms are their contacts; without firms the contact may be the customer. */
function personsBeside(settling: Settling): void {
  const { columns, options, role } = settling;
  if (has(settling, "companyName")) {
    rename(settling, at(settling, "personName"), "contactName");
    return;
  }
  if (has(settling, "personName") || has(settling, "firstName")) return;
  const contact = at(settling, "contactName");
  const isShipment =
    role === "transactions" && !has(settling, "customerId") && !isOrdered(options[at(settling, "orderId")]);
  if (role === "customers" || (isShipment && isSentTo(columns[contact])))
    rename(settling, contact, "personName");
}
