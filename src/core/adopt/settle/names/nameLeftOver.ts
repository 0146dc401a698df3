import { nameFields, reachFields } from "../../../sheets/fieldGroups";
import type { Field, Role } from "../../../sheets/fields";
import type { Option, SeenColumn } from "../../columns/seenColumn";
import { foldHeading } from "../../headings/foldHeading";

/** 站点名称, 校名, Site name … */
const namesSomething = /(?:名称|名字|名|name)$/;
/** … but not what customers buy, live in or bank with. */
const namesOtherThings =
  /微信|网名|产品|商品|货品|物料|项目|课程|套餐|服务|品牌|文件|银行|账户|行业|类别|类型|省|城市|区|部门|团队|活动|程序|图片|字段|用户|昵称|\b(?:first|last|middle|maiden|spouse|program(?:me)?s?|products?|items?|projects?|services?|courses?|brands?|files?|bank|user|login|host|domain|campaigns?|events?|type|class|category|city|state|country|region|street|department|team|field|job)\b/;
/** A contact so headed belongs to a customer that is named elsewhere; under 姓名 he is the customer. */
const headsContact = /联系|联络|对接|负责|老板|法人|contact|attn/;
const names: readonly Field[] = nameFields.filter(
  (field) => field !== "customerId" && field !== "contactName",
);
const places: readonly Field[] = [...reachFields, "address"];

/** Names repeat, but a column with fewer different cells than this is one of kinds. */
const leastDistinct = 0.3;
/** Said by nobody but the place it stands in: enough to use, so little that the pane asks. */
const confidence = 0.58;

/**
 * A customer list without a name, on which somebody can be called or found, names its customers in the first column
 * headed as a name of anything: 站点名称, Clinic name. Null where there is none, or the customers are named.
 */
export function withNameLeftOver(
  columns: readonly SeenColumn[],
  options: readonly (Option | null)[],
  role: Role,
): readonly (Option | null)[] | null {
  const has = (fields: readonly Field[]) =>
    options.some((option) => option?.field != null && fields.includes(option.field));
  const at = columns.findIndex((column, i) => mayName(column, options[i] ?? null));
  const persons = options.some(
    (option, i) => i !== at && option?.field === "contactName" && !isContact(columns[i]),
  );
  if (role !== "customers" || at < 0 || has(names) || persons || !has(places)) return null;
  const synonym = foldHeading(columns[at]?.heading ?? "").bare;
  return options.map((option, i) =>
    i === at ? { field: "companyName", confidence, reason: { kind: "heading", synonym } } : option,
  );
}

function isContact(column: SeenColumn | undefined): boolean {
  return headsContact.test(foldHeading(column?.heading ?? "").full);
}

function mayName({ heading, profile, known }: SeenColumn, option: Option | null): boolean {
  const { bare, bareWords } = foldHeading(heading);
  return (
    known === undefined &&
    (option === null || looksPersonal(option, profile) || isNobodysTitle(option, profile)) &&
    (namesSomething.test(bare) || bare === "title") &&
    !namesOtherThings.test(bareWords) &&
    profile.distinct >= leastDistinct &&
    profile.share("money") < 0.5 &&
    profile.share("date") < 0.5
  );
}

/** By judgement: of a dozen people in their jobs some have the same; Google Maps and its like write the name under "title". */
const mostlyOnce = 0.8;

function isNobodysTitle({ field }: Option, { distinct }: SeenColumn["profile"]): boolean {
  return field === "jobTitle" && distinct >= mostlyOnce;
}

/** Two capitalised words (Bright Smile) look like a person; where some are more or less than that, none is. */
function looksPersonal({ field, reason }: Option, { share }: SeenColumn["profile"]): boolean {
  return field === "contactName" && reason.kind === "content" && share("person") < 0.9;
}
