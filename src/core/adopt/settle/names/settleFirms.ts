import type { Field, Role } from "../../../sheets/fields";
import { contentOption } from "../../columns/contentOption";
import { showsHabit } from "../../columns/habit";
import { isUntold, type Option, type SeenColumn } from "../../columns/seenColumn";
import { foldHeading } from "../../headings/foldHeading";
import { foreignOwner } from "../../headings/foreignWords";

/** Firms that deals name beside their customer: who made, carried or insured something, or which of ours sold it. */
const others =
  /承运|物流|快递|品牌|出版|开发商|保险公司|工厂|[我己本]方|我司|主体|开票|账套|\b(?:manufacturer|brand|maker|factory|publisher|carrier|forwarder|courier|insurer|seller|issuer|consignee)s?\b/;
const mostly = 0.7;
/** Fewer firms than this are likely our own. */
const fewestFirms = 4;
/** Of one column of firms hardly anything else can be the customer; of several it is the first whose firms come back. */
const alone = 0.7;
const oneOfSeveral = 0.57;
const comesBack = 0.8;

/**
 * Deals and calls say whose they are under headings of every trade (承租方, 广告主, 团餐单位, Outlet): where none of them says
 * so, the column of firms does, though firms that come back look like a choice (see contentAlone).
 */
export function settleFirms(
  columns: readonly SeenColumn[],
  options: readonly (Option | null)[],
  role: Role,
): readonly (Option | null)[] {
  const taken = options.findIndex((option) => option?.field === "companyName");
  const isGuess = taken >= 0 && options[taken]?.reason.kind === "content" && !columns[taken]?.joined;
  if (role === "customers" || (taken >= 0 && !isGuess)) return options;
  // Shipments have days and remarks as well: what is a list of calls says so in a heading.
  if (role === "followUps" && !options.some(tellsCall)) return options;
  const firms = columns.flatMap((column, i) =>
    i === taken || (options[i] === null && holdsFirms(column)) ? [i] : [],
  );
  const at =
    firms.length === 1 ? firms[0] : firms.find((i) => (columns[i]?.profile.distinct ?? 1) <= comesBack);
  const { profile } = columns[at ?? -1] ?? {};
  if (profile === undefined || at === taken) return options;
  const settled = contentOption("companyName", firms.length === 1 ? alone : oneOfSeveral, "company", profile);
  return options.map((option, i) => (i === at ? settled : i === taken ? null : option));
}

const ofCalls: readonly (Field | null)[] = [
  "followedUpAt",
  "content",
  "channel",
  "feedback",
  "nextFollowUpAt",
];

function tellsCall(option: Option | null): boolean {
  return option !== null && ofCalls.includes(option.field) && option.reason.kind !== "content";
}

function holdsFirms(column: SeenColumn): boolean {
  const { heading, profile } = column;
  if (!isUntold(column) || !showsHabit(profile)) return false;
  const { words } = foldHeading(heading);
  if (heading.trim() === "" || foreignOwner.test(words) || others.test(words)) return false;
  return profile.share("company") >= mostly && profile.distinct * profile.filled >= fewestFirms;
}
