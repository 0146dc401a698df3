import type { Field, Role } from "../../sheets/fields";
import { toSimplified } from "../../values/text/foldText";
import { holdsFractions } from "../columns/columnProfile";
import { contentOption } from "../columns/contentOption";
import { most } from "../columns/contentSupport";
import { showsHabit } from "../columns/habit";
import { isUntold, type Option, type SeenColumn } from "../columns/seenColumn";
import { isNumberHeading, isOrdinalHeading, namesNumber } from "../columns/unnamedField";
import { foldHeading } from "../headings/foldHeading";
import { asPaper, paperOf } from "./paperNumbers";

/** Share of the cells that must differ: two rows may share a number, a tenth of them do not. */
const leastDistinct = 0.9;
/** Hardly a document has the number of another. */
const sequence = 0.97;
const confidence = 0.7;

/** Numbers of something else than the customer or the deal. */
const otherNumbers =
  /(?:密|证件|身份证|房间|展位|机身|座席|产品|商品|货品?|物料|批|设备|机|车辆?|车牌|序列|(?<!凭)证|证书|税|统一|信用|执照|许可|账|帐|卡|电话|手机|传真|分机|合同|发票|快递|物流|门牌|房|楼|桌|座|微信|qq|邮)(?:编号|号码|编码|代码|代号|号|码)?$|身份|\bpo$|\b(?:rows?|lines?|serial|batch|lots?|sku|items?|parts?|products?|tax|vat|ein|abn|licen[cs]e\w*|passport|soc ?sec|ssn|social|national|drivers?|account|acct|card|phone|fax|tel|telephone|mobile|cell|contract|invoice|tracking|room|unit|zip|zipcode|post\w*)\b/;

/** Far from the name of the customer a mere 号 or 码 numbers a seat, a lock or a machine. */
const inFull = /(?:编号|编码|代码|代号|号码)$|(?:id|no\.?|ref|number|#)$/i;

/**
 * The numbers customers and deals are told by under headings no list knows: 学号, 终端编码, 小票号, Job no. They are codes,
 * hardly one stands there twice, and no other column is the number already.
 */
export function settleIds(
  columns: readonly SeenColumn[],
  options: readonly (Option | null)[],
  role: Role,
): readonly (Option | null)[] {
  const field: Field | undefined =
    role === "customers" ? "customerId" : role === "transactions" ? "orderId" : undefined;
  if (field === undefined) return options;
  const taken = options.findIndex((option) => option?.field === field);
  const paper = role === "transactions" ? paperOf(columns[taken]) : undefined;
  if (taken >= 0 && paper === undefined) return options;
  const name = options.findIndex(
    (option) => option?.field === "companyName" || option?.field === "personName",
  );
  const isTheirs = ({ heading }: SeenColumn, i: number) =>
    role === "transactions" || i <= Math.max(name, 0) + 1 || inFull.test(toSimplified(heading.trim()));
  const at = columns.findIndex(
    (column, i) =>
      (paper?.becomes !== null || i < taken) &&
      isFree(options[i]) &&
      holdsNumbers(column, role) &&
      isTheirs(column, i) &&
      (taken < 0 || isBetterThan(columns[taken], column)),
  );
  const { profile } = columns[at] ?? {};
  if (profile === undefined) return options;
  const settled = contentOption(field, confidence, "code", profile);
  return options.map((option, i) => {
    if (i === at) return settled;
    return i === taken && paper !== undefined ? asPaper(option, paper, options) : option;
  });
}

/** Several deals share a paper, or fewer rows have one than have a number that none shares. */
function isBetterThan(paper: SeenColumn | undefined, own: SeenColumn): boolean {
  const { distinct = 0, filled = 0 } = paper?.profile ?? {};
  return distinct < leastDistinct || (own.profile.distinct >= sequence && own.profile.filled >= filled);
}

/** What cells alone made of a column is given up for its number. */
function isFree(option: Option | null | undefined): boolean {
  return option === null || option?.reason.kind === "content";
}

function holdsNumbers(column: SeenColumn, role: Role): boolean {
  const { heading, profile } = column;
  if (!isUntold(column) || !showsHabit(profile)) return false;
  if (profile.ordinal && isOrdinalHeading(heading) && !isNumberHeading(heading)) return false;
  if (otherNumbers.test(foldHeading(heading).words)) return false;
  if (!namesNumber(heading) && !(role === "transactions" && isSequence(profile))) return false;
  return (
    profile.share("code") >= most &&
    profile.share("mobile") < most &&
    profile.distinct >= leastDistinct &&
    profile.share("date") < most
  );
}

/** 小票, 工单: documents are numbered one after the other, whatever they are called; sums and telephones are not. */
function isSequence(profile: SeenColumn["profile"]): boolean {
  const { ascending, distinct, share } = profile;
  return ascending && distinct >= sequence && share("phone") < 0.1 && !holdsFractions(profile);
}
