import { countGivenCharacters } from "../../../reference/names/givenNames";
import type { Field, Role } from "../../../sheets/fields";
import { isBlankCell } from "../../cells/blankCells";
import { settledByContent } from "../../columns/contentOption";
import { showsHabit } from "../../columns/habit";
import type { Option, SeenColumn } from "../../columns/seenColumn";
import { foldHeading } from "../../headings/foldHeading";

/** What our own people are called: 片区经理, 主办会计, 揽收员, Sales Rep. */
const staff =
  /(?:员|师|顾问|专员|经理|主任|代表|会计|助理|客服|管家|教练|老师|销售|业务|经办|经手|担当|收款人|\b(?:rep|agent|manager|mgr|officer|advisor|executive|lead|handler|who|by|ae|am))(?: ?name)?$|^(?:归|是|由)?谁/;
/** Whose people others are: the customer's, or those who only wrote the row down. */
const others =
  /联系|联络|对接|谁家|找谁|客户|对方|甲方|法人|法定|老板|收[货件]|采购|决策|签约|机主|业主|家长|介绍|推荐|制[表单]|审核|审批|复核|\b(?:contacts?|customers?|clients?|buyers?|attn|attendees?|guests?|spouse|parents?|referr\w*)\b/;

/** Headings of things whose English words look like names: office location, Sales Pipeline, Call Outcome. */
const things =
  /\b(?:transport(?:er)?|carrier|courier)(?: ?name)?$|\b(?:location|country|nation|office|branch|pipeline|stage|type|status|outcome|category|class|product|model|series|brand|city|town|state|region|area|territory|market|segment|sector|department|team|reason|source|result|level|plan|package|currency|language|method|mode|title|tag)s?$/;

/** The largest share of the cells that may differ: our people serve many customers. */
const mostDistinct = 0.5;
/** Share of the cells that must look like names, and of the names that must be made of given names' characters. */
const mostly = 0.7;
const confidence = 0.57;
/** 小米老师, Sunny, Beth M., Leo 周: what people are called among themselves. */
const nickname = /^(?:\p{Script=Han}{2,5}|[A-Z][a-z]+(?: (?:[A-Z]\.?|[A-Z][a-z]+|\p{Script=Han}{1,2}))?)$/u;

/**
 * Names that come back from row to row are those of our own people: contacts hardly ever do. Where no heading says who
 * looks after a customer, or was there, such a column does, one headed as staff before others.
 */
export function settleStaff(
  columns: readonly SeenColumn[],
  options: readonly (Option | null)[],
  role: Role,
): readonly (Option | null)[] {
  const field: Field = role === "followUps" ? "followedUpBy" : "owner";
  if (options.some((option) => option?.field === field || option?.field === "owner")) return options;
  const found = columns.flatMap((column, i) => (isFree(column, options[i]) && holdsStaff(column) ? [i] : []));
  const titled = found.filter((i) => staff.test(foldHeading(columns[i]?.heading ?? "").bareWords));
  const at = titled[0] ?? (found.length === 1 ? found[0] : undefined);
  return settledByContent(columns, options, at, { field, confidence, kind: "person" });
}

function isFree({ known, heading }: SeenColumn, option: Option | null | undefined): boolean {
  const free = option === null || (option?.field === "contactName" && option.reason.kind === "content");
  return free && known === undefined && !others.test(foldHeading(heading).words);
}

function holdsStaff({ heading, profile }: SeenColumn): boolean {
  if (!showsHabit(profile) || profile.distinct > mostDistinct) return false;
  const nicknames = profile.cells.filter((cell) => typeof cell === "string" && nickname.test(cell.trim()));
  const { bareWords } = foldHeading(heading);
  if (staff.test(bareWords) && nicknames.length >= profile.filled * mostly) return true;
  if (profile.share("person") < mostly || things.test(bareWords)) return false;
  const names = new Set(
    profile.cells.filter((cell) => !isBlankCell(cell)).map((cell) => String(cell).trim()),
  );
  const given = [...names].filter(
    (name) => /^[A-Za-z]/.test(name) || countGivenCharacters(name.slice(1)) > 0,
  );
  return names.size > 1 && given.length >= names.size * mostly;
}
