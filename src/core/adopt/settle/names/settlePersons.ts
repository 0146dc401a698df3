import { halfNameFields } from "../../../sheets/fieldGroups";
import type { Field } from "../../../sheets/fields";
import type { Option, SeenColumn } from "../../columns/seenColumn";
import { foldHeading } from "../../headings/foldHeading";

const people: readonly Field[] = ["contactName", "personName", ...halfNameFields];
/** What our own people are called: 会籍顾问, 主办会计, 揽收员, Sales Rep. */
const staff =
  /(?:员|师|顾问|专员|经理|会计|助理|客服|管家|教练|老师|销售|\b(?:rep|agent|manager|officer|advisor|executive))$/;
/** Who signs for a company is the one to talk to only where nobody else is named. */
const legal = /^\s*(?:企业|公司)?(?:法人|法定代表)|legal rep/i;
/** Such a heading over names may well be the owner, but says so itself too seldom to be sure. */
const staffConfidence = 0.56;

/**
 * Words of two or three characters look like names (季付, 白坯布). Where a heading already says who the contact is,
 * no other column is one by its cells alone; under the title of a job it may be the customer's owner with us.
 */
export function settlePersons(
  columns: readonly SeenColumn[],
  options: readonly (Option | null)[],
): readonly (Option | null)[] {
  return theirsByHabit(columns, ownByHabit(columns, settledByHeading(columns, options)));
}

/** People enough to tell, and the share of different names above which they are the customers' own. */
const enough = 12;
const mostlyDifferent = 0.8;

/** A heading that means the head of the customer as well as who looks after it. */
const eitherSide = /负责|经理|manager/i;
/** … and who deals with us there (对接人), as long as hardly anybody comes twice. */
const ofFirm = new RegExp(`${eitherSide.source}|对接`, "i");
/** Whose a property or an animal is is headed like who looks after an account. */
const ofThing =
  /^(?!.*(?:account|contact|lead|company|record|deal|opportunity|sales|task|client|customer)).*\bowner$/i;
/** Share of different names below which a few people serve all customers, and how sure a better owner is. */
const fewPeople = 0.3;
const surely = 0.75;

/**
 * The other way round: 负责人 over a few names that come back from row to row is nobody of the customers', though it left
 * 创建人 to be the owner.
 */
function theirsByHabit(
  columns: readonly SeenColumn[],
  options: readonly (Option | null)[],
): readonly (Option | null)[] {
  const at = options.findIndex((option, i) => {
    const { profile, heading = "" } = columns[i] ?? {};
    if (option?.field !== "contactName" || profile === undefined || !eitherSide.test(heading)) return false;
    return profile.filled >= enough && profile.distinct <= fewPeople;
  });
  if (at < 0) return options;
  const hasOwner = options.some((option) => option?.field === "owner" && option.confidence >= surely);
  return options.map((option, i) => {
    if (i === at) return hasOwner || option === null ? null : { ...option, field: "owner" };
    return option?.field === "owner" && !hasOwner ? null : option;
  });
}

/** Our own people look after many customers each: 负责人 over names that hardly come twice is the customer's. */
function ownByHabit(
  columns: readonly SeenColumn[],
  options: readonly (Option | null)[],
): readonly (Option | null)[] {
  if (options.some((option) => option !== null && isPerson(option))) return options;
  const isFirm = options.some((option) => option?.field === "companyName");
  return options.map((option, i) => {
    const { profile, heading } = columns[i] ?? {};
    const theirs = option?.field === "owner" && profile !== undefined && profile.filled >= enough;
    if (!theirs || profile.distinct < mostlyDifferent || heading === undefined) return option;
    if (!isFirm && ofThing.test(heading)) return { ...option, field: "personName" };
    return ofFirm.test(heading) ? { ...option, field: "contactName" } : option;
  });
}

function settledByHeading(
  columns: readonly SeenColumn[],
  options: readonly (Option | null)[],
): readonly (Option | null)[] {
  const has = (found: (option: Option) => boolean) =>
    options.some((option) => option !== null && found(option));
  if (!has((option) => isPerson(option) && option.reason.kind !== "content")) return options;
  const beside = options.filter((option) => option !== null && isPerson(option));
  let owned = has((option) => option.field === "owner" || option.field === "followedUpBy");
  return options.map((option, i) => {
    if (option === null || !isPerson(option)) return option;
    if (option.reason.kind !== "content")
      return beside.length > 1 && legal.test(columns[i]?.heading ?? "") ? null : option;
    if (owned || !staff.test(foldHeading(columns[i]?.heading ?? "").words)) return null;
    owned = true;
    return { ...option, field: "owner", confidence: Math.min(option.confidence, staffConfidence) };
  });
}

function isPerson({ field }: Option): boolean {
  return field !== null && people.includes(field);
}
